// Generated from data/names/parts/organisation-words.yaml by scripts/generate/name-parts.ts. Do not edit: change the data and run `npm run generate`.

/** The words names of organisations are made of. One line a group, `kind|concept|gender: words`; a line that begins with a space goes on. Read by `lexicon.ts`. */
export const organisationWords = `
connective||: amp and at aur bilan by d das de del der des die du e el et for from fur i icin ile in l la las le les los na of on the to uchun und va
 ve von w with y z аз барои в ва во дар для за и из на о от по при с та у і از الي او ب براي به د در علي عن في ل من و
`
