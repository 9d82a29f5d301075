// Generated from data/reading/*/language.yaml and data/reading/languages.yaml by scripts/generate/reading-languages.ts. Do not edit.

/** Letters that only this language of the script uses, as written (not folded). */
export const letterTests: readonly { readonly language: string; readonly script: string; readonly letters: string }[] = [
  {"language":"de","script":"Latn","letters":"ß"},
  {"language":"fa","script":"Arab","letters":"پچژگ"},
  {"language":"ky","script":"Cyrl","letters":"ңөү"},
  {"language":"tg","script":"Cyrl","letters":"ҷӣӯҳ"},
  {"language":"tr","script":"Latn","letters":"ışğ"},
  {"language":"uk","script":"Cyrl","letters":"іїєґ"},
  {"language":"uz","script":"Cyrl","letters":"ўҳ"},
  {"language":"ur","script":"Arab","letters":"ٹڈڑےںہ"},
  {"language":"ps","script":"Arab","letters":"ښځډړټڼږېۍ"},
  {"language":"sr","script":"Cyrl","letters":"ђћџљњј"},
  {"language":"ug","script":"Arab","letters":"ۇۆۈۋېەڭ"},
  {"language":"az","script":"Latn","letters":"ə"},
  {"language":"kk","script":"Cyrl","letters":"әұһі"},
]

/** Little words of each language, folded. */
export const stopWords: readonly { readonly language: string; readonly script: string; readonly words: readonly string[] }[] = [
  {"language":"ar","script":"Arab","words":["في","من","علي","الي","ان","التي","الذي","عن","مع","هذا","هذه","كان","قد","لم","بين","بعد"]},
  {"language":"en","script":"Latn","words":["the","of","and","to","in","a","that","is","was","for","on","with","by","as","from","are"]},
  {"language":"ru","script":"Cyrl","words":["и","в","не","на","что","с","по","из","о","для","как","это","его","от","при","был","была"]},
  {"language":"de","script":"Latn","words":["der","die","das","und","in","den","von","zu","mit","ist","nicht","ein","eine","auf"]},
  {"language":"fa","script":"Arab","words":["كه","را","اين","است","از","به","با","براي","شد","ان","هاي","مي"]},
  {"language":"fr","script":"Latn","words":["le","la","les","de","des","et","en","un","une","que","dans","pour","est","du","au"]},
  {"language":"ky","script":"Cyrl","words":["жана","менен","бул","үчүн","бир","деп","да","де"]},
  {"language":"tg","script":"Cyrl","words":["ва","дар","ба","аз","ки","бо","ин","он","барои","аст"]},
  {"language":"tr","script":"Latn","words":["ve","bir","bu","icin","ile","da","de","olarak","olan","daha","gibi"]},
  {"language":"uk","script":"Cyrl","words":["та","що","у","і","до","про","які","не","з","це"]},
  {"language":"uz","script":"Latn","words":["va","bilan","uchun","bu","bo'lgan","ham","bir","esa","deb"]},
  {"language":"uz","script":"Cyrl","words":["ва","билан","учун","бу","бўлган","ҳам","бир","эса"]},
  {"language":"ur","script":"Arab","words":["كي","مين","هي","سي","اور","كا","كو","ني","پر"]},
  {"language":"ps","script":"Arab","words":["د","په","چي","او","دي","كي","ته","سره","له"]},
  {"language":"bg","script":"Cyrl","words":["и","на","от","за","се","да","е","са","че","в","със"]},
  {"language":"sr","script":"Cyrl","words":["и","у","је","да","на","се","за","су","од","што"]},
  {"language":"es","script":"Latn","words":["el","la","los","de","y","en","que","un","una","por","con","para","del","se"]},
  {"language":"id","script":"Latn","words":["yang","dan","di","dengan","untuk","dari","pada","ini","itu","tidak"]},
  {"language":"ug","script":"Arab","words":[]},
  {"language":"az","script":"Latn","words":[]},
  {"language":"kk","script":"Cyrl","words":["және","мен","бұл","үшін","бір","деп","да","де"]},
]
