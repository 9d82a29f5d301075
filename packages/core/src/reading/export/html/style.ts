/**
 * The style of the annotated page. It names no address, so nothing is fetched. No inline padding, margin or border stands on a mark: those would tear
 * joined Arabic letters apart.
 */
const layers: Readonly<Record<string, readonly [line: string, fill: string]>> = {
  party: ['#b3261e', '#fae0dc'],
  person: ['#8a5300', '#fbecd0'],
  organisation: ['#6a3fa0', '#ece4f8'],
  place: ['#2b6b34', '#e0f0e0'],
  platform: ['#1c5aa3', '#deebfa'],
  date: ['#0c6464', '#d9eeed'],
  figure: ['#9a1f6b', '#f9e0ee'],
  statement: ['#5b6b8c', '#eef1f7'],
  relation: ['#7a4a21', '#f3e8de'],
  event: ['#4d4d00', '#f2f0d8'],
  check: ['#33503f', '#e4eee8'],
}

/** The layers of the page in the order of its switches. */
export const pageLayers: readonly string[] = Object.keys(layers)

const perLayer = Object.entries(layers)
  .map(
    ([name, [line, fill]]) =>
      `.${name}{--c:${line};--f:${fill}}body:has(#show-${name}:not(:checked)) .text .m.${name}{background:none;text-decoration:none;box-shadow:none;color:inherit}body:has(#show-${name}:not(:checked)) .text .n.${name}{display:none}`,
  )
  .join('\n')

/** The whole style sheet. */
export const pageStyle: string = `
:root{color-scheme:light;--paper:#faf9f6;--surface:#fff;--ink:#1c2126;--soft:#515962;--rule:#d9d6cd;--accent:#0b5667;--select:#ffe28a;
--latin:'Noto Sans','Segoe UI','Helvetica Neue',Arial;--arabic:'Noto Naskh Arabic','Noto Sans Arabic','Geeza Pro','Segoe UI'}
*{box-sizing:border-box}
html{scroll-padding-block-start:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:.9375rem/1.55 var(--latin),'Noto Sans Arabic',system-ui,sans-serif}
:root:lang(ar) body{font-family:'Noto Sans Arabic','Segoe UI','Geeza Pro',var(--latin),system-ui,sans-serif;font-size:1rem;line-height:1.7}
h1,h2,p,ol,ul,dl,dd,blockquote{margin:0;padding:0}
ol,ul{list-style:none}
a{color:var(--accent)}
code{font:.8125em 'Noto Sans Mono','DejaVu Sans Mono',Consolas,monospace;background:#f1efe9;padding:0 .25em;border-radius:3px}
header,main,footer{max-inline-size:86rem;margin-inline:auto;padding-inline:1.5rem}
header{padding-block:1.5rem 1rem}
h1{font-size:1.5rem;line-height:1.35;text-wrap:balance}
h2{font-size:1rem;margin-block:1.75rem .5rem;padding-block-end:.25rem;border-block-end:2px solid var(--ink)}
h2 small{font-weight:400;color:var(--soft)}
.kicker{color:var(--soft);font-size:.8125rem}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin-block-start:.75rem;font-size:.875rem}
.facts div,.line dl div,.card dl div{display:flex;gap:.5rem}
.facts dd{overflow-wrap:anywhere}
dt{color:var(--soft);white-space:nowrap}
dt::after{content:':'}
.caution{margin-block-start:.75rem;padding:.5rem .75rem;background:#fdf3d7;border-inline-start:3px solid #a87a10;font-size:.875rem}
fieldset{border:1px solid var(--rule);border-radius:6px;margin:1rem 0 0;padding:.375rem .75rem;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;background:var(--surface);font-size:.875rem}
legend{color:var(--soft);padding-inline:.25rem}
label{display:inline-flex;align-items:center;gap:.35rem;white-space:nowrap}
label b{font-weight:400;background:var(--f);box-shadow:inset 0 -2px var(--c);padding-inline:.2rem}
label input{accent-color:var(--c);margin:0}
main{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);gap:2.5rem;align-items:start}
.text{background:var(--surface);border:1px solid var(--rule);border-radius:6px;padding:1.5rem 1.75rem;font:1.0625rem/2 'Noto Serif',Georgia,var(--arabic),serif;position:sticky;inset-block-start:1rem;max-block-size:calc(100vh - 2rem);overflow:auto}
.text:lang(ar),.text:lang(fa),.text:lang(ur){font:1.1875rem/2.15 var(--arabic),'Noto Serif',serif}
.text p{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}
.text p+p{margin-block-start:.75em}
.m{color:inherit;text-decoration:none}
.text .m{background:var(--f);box-shadow:inset 0 -2px var(--c);box-decoration-break:clone;-webkit-box-decoration-break:clone}
.text .m.statement{box-shadow:none}
.text .m.relation,.text .m.event{background:none;box-shadow:none;text-decoration:underline dotted var(--c) 2px;text-underline-offset:.45em}
.text .m.check{background:none;box-shadow:none;text-decoration:underline double var(--c) 1px;text-underline-offset:.6em}
.text .m.inferred{box-shadow:none;text-decoration:underline dashed var(--c) 2px;text-underline-offset:.3em}
.n{text-decoration:none;white-space:nowrap;unicode-bidi:isolate}
.n::after{content:attr(data-n);font:600 .625rem/1 var(--latin),sans-serif;vertical-align:super;color:#fff;background:var(--c);border-radius:3px;padding:.1em .3em;margin-inline:.1em}
${perLayer}
.line,.card{padding:.6rem .5rem;border-block-end:1px solid var(--rule);font-size:.9375rem;break-inside:avoid}
.line{display:grid;grid-template-columns:2.25rem minmax(0,1fr);gap:.5rem}
.no{justify-self:start;align-self:start;min-inline-size:1.75rem;text-align:center;font:600 .75rem/1.6 var(--latin),sans-serif;color:#fff;background:var(--c);border-radius:4px;text-decoration:none;padding-inline:.25rem}
.head{overflow-wrap:anywhere}
.head a,dd a{text-decoration-color:#b9c6ca}
.line dl,.card dl{margin-block-start:.25rem;font-size:.875rem}
.line dd,.card dd{min-inline-size:0;overflow-wrap:anywhere}
.whole dd{inline-size:100%}
blockquote{border-inline-start:3px solid var(--c);padding-inline-start:.6rem;margin-block:.25rem;font-family:'Noto Serif',Georgia,var(--arabic),serif;unicode-bidi:isolate;white-space:pre-wrap}
.quoted{color:var(--soft)}
.verb,small,.note{color:var(--soft)}
.note{font-size:.8125rem;margin-block-start:.25rem}
.card{border-inline-start:4px solid var(--c);padding-inline-start:.75rem;margin-block-start:.375rem;background:var(--surface)}
.places .place{display:inline-block;margin-inline-end:.75rem}
.places a{font:600 .75rem/1 var(--latin),sans-serif}
.places a.inferred{text-decoration-style:dashed}
.tag{display:inline-block;font-size:.75rem;line-height:1.5;padding-inline:.4rem;border-radius:4px;background:#e4e7ea;color:#1c2126;white-space:nowrap}
.tag.soft{background:#f1efe9;color:var(--soft)}
.tag.listed,.tag.contradicted,.tag.negated{background:#a1221a;color:#fff}
.tag.supported{background:#1f6a37;color:#fff}
.tag.supported-elsewhere{background:#dcebdc;color:#1f6a37}
.tag.ambiguous,.tag.register-silent,.tag.possible{background:#fdf3d7;color:#7d5200}
.columns{columns:2 14rem;column-gap:2rem}
:target{background:var(--select);outline:2px solid var(--select)}
.text .m:target{background:var(--select)}
a:focus-visible,input:focus-visible{outline:2px solid #0a66c2;outline-offset:2px}
footer{padding-block:2rem;color:var(--soft);font-size:.8125rem;overflow-wrap:anywhere}
@media (max-width:56rem){main{grid-template-columns:minmax(0,1fr)}.text{position:static;max-block-size:none}header,main,footer{padding-inline:1rem}}
@media print{body{background:#fff;font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}main{display:block}.text{position:static;max-block-size:none;overflow:visible;border:0;padding:0}fieldset{border:0;padding:0}label input{display:none}h2{break-after:avoid}a{color:inherit}header,main,footer{padding-inline:0;max-inline-size:none}}
`

/**
 * The style's SHA-256 in Base64, by which the page's own policy allows this style and no other. The core computes no SHA-256: a test holds the two
 * together and prints the new one.
 */
export const pageStyleHash = '0gbzH4DdegU2FnBNOSfx2mFcGuuWQ2glmEHQsZOhTM0='
