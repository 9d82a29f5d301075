/** The style of a brief in HTML: for reading on a screen and for printing. It names no address, so nothing is fetched. */
export const briefStyle: string = `
:root{color-scheme:light;--ink:#1c2126;--soft:#515962;--rule:#d9d6cd;--accent:#0b5667;--latin:'Noto Sans','Segoe UI','Helvetica Neue',Arial;--arabic:'Noto Naskh Arabic','Noto Sans Arabic','Geeza Pro','Segoe UI'}
*{box-sizing:border-box}
body{margin:0 auto;max-inline-size:62rem;padding:1.5rem;background:#fff;color:var(--ink);font:.9375rem/1.55 var(--latin),'Noto Sans Arabic',system-ui,sans-serif}
:root:lang(ar) body{font-family:'Noto Sans Arabic','Segoe UI','Geeza Pro',var(--latin),system-ui,sans-serif;font-size:1rem;line-height:1.75}
h1{font-size:1.5rem;line-height:1.35;margin:0 0 .5rem;text-wrap:balance}
h2{font-size:1.0625rem;margin:1.75rem 0 .5rem;padding-block-end:.25rem;border-block-end:2px solid var(--ink);break-after:avoid}
h3{font-size:.9375rem;margin:1rem 0 .25rem;break-after:avoid}
p{margin:.5rem 0}
.caution{padding:.5rem .75rem;background:#fdf3d7;border-inline-start:3px solid #a87a10;font-size:.875rem}
ul,ol{margin:.25rem 0;padding-inline-start:1.25rem}
li{margin-block:.3rem;overflow-wrap:anywhere}
.wide{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%;font-size:.875rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .5rem;border-block-end:1px solid var(--rule);overflow-wrap:break-word}
th{border-block-end:1px solid var(--ink);font-weight:600}
tr{break-inside:avoid}
q{quotes:'“' '”';font-family:'Noto Serif',Georgia,var(--arabic),serif}
:root:lang(ar) q,:root:lang(ru) q{quotes:'«' '»'}
.soft{color:var(--soft)}
a{color:var(--accent)}
a.cite{text-decoration:none;white-space:nowrap;font-size:.8125rem;unicode-bidi:isolate}
ol.notes{list-style:none;padding:0;font-size:.875rem}
ol.notes li{display:grid;grid-template-columns:2.75rem minmax(0,1fr);gap:.25rem}
:target{background:#ffe28a}
code{font:.8125em 'Noto Sans Mono','DejaVu Sans Mono',Consolas,monospace}
footer{margin-block-start:2rem;color:var(--soft);font-size:.8125rem}
@media print{body{padding:0;max-inline-size:none;font-size:10pt}a{color:inherit}}
`

/** The style's SHA-256 in Base64, by which the brief's own policy allows this style and no other; a test holds the two together. */
export const briefStyleHash = 'XcZrGpQA+PUDNbslAbU2DmdVaLI3ZcO2pTPLjZFvt6E='
