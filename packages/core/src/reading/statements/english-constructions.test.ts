import { describe, expect, it } from 'vitest'
import { readShort } from '../test-reading.ts'

/** speaker: content (modality kind), every statement of a text in reading order; articles before the speaker are left out */
const rows = (text: string): readonly string[] =>
  readShort(text, 'en').statements.map(
    ({ speaker, modality, kind, content }) =>
      `${(speaker.name ?? speaker.text).replace(/^(?:the|a|an) /i, '')}: ${content.text} (${modality} ${kind})`,
  )

describe('constructions of English press', () => {
  it.each<readonly [string, ...string[]]>([
    // a quotation that only ends what was said
    [
      'The new timetable is “a puzzle without a picture,” Marta Olsen adds.',
      'Marta Olsen: The new timetable is “a puzzle without a picture,” (said mixed)',
    ],
    [
      'Two barges broke loose, Captain Henk Visser said, “in less than a minute.”',
      'Henk Visser: Two barges broke loose, Captain Henk Visser said, “in less than a minute.” (said mixed)',
    ],
    // a clause around the speaker
    [
      'The repairs will take a month and, engineer Paul Renner estimates, some £3m in steel.',
      'Paul Renner: The repairs will take a month and, engineer Paul Renner estimates, some £3m in steel (said indirect)',
    ],
    [
      'About 300 runners finished, organisers claimed, though a steward reckoned it was nearer 200.',
      'organisers: About 300 runners finished (claimed indirect)',
      'steward: it was nearer 200 (said indirect)',
    ],
    [
      'Milk prices fell for a fifth week, Dairy Board figures show; butter held steady.',
      'Dairy Board figures: Milk prices fell for a fifth week (said indirect)',
    ],
    // two clauses, two statements
    [
      'The ferry company said the pier was closed and that tickets would be refunded.',
      'ferry company: the pier was closed (said indirect)',
      'ferry company: tickets would be refunded (said indirect)',
    ],
    // behind a colon
    [
      'Ingrid Falk, a council spokeswoman, denied that the pool would close: "We have the money."',
      'Ingrid Falk: the pool would close (denied indirect)',
      'Ingrid Falk: We have the money (said direct)',
    ],
    // relative clauses and asides
    [
      'The harbour master, who denied that the crane was faulty, appealed to owners to move their boats.',
      'harbour master: the crane was faulty (denied indirect)',
      'harbour master: owners to move their boats (called-for indirect)',
    ],
    [
      'Norway’s delegate, pointing to the sinking in May of the Alba, then flagship of the fleet, cautioned that more checks were needed.',
      'Norway’s delegate: more checks were needed (warned indirect)',
    ],
    ['The town had a fifth of what the mayor called for in March.'],
    // objects end
    [
      'Portugal’s delegate called on members to pay their dues; only half had done so.',
      'Portugal’s delegate: members to pay their dues (called-for indirect)',
    ],
    [
      'Officials blamed Norline and Sudline, both of which the regulator fined in 2019.',
      'Officials: Norline and Sudline (accused indirect)',
    ],
    // names given
    ['The mayor called it "a political game".', 'mayor: it "a political game" (said mixed)'],
    ['Her lawyer, Owen Pratt, termed the fine absurd.', 'Owen Pratt: the fine absurd (said indirect)'],
    ['Five alleged members of the ring were held in Cork.'],
    // owners of a count
    [
      'Attendance doubled last season, by the club’s reckoning.',
      'club: Attendance doubled last season (said indirect)',
    ],
    ['By the museum’s own count, 4,000 people queued.', 'museum: 4,000 people queued (said indirect)'],
    // sources behind what was said
    [
      'A bank clerk said that fees had doubled, citing a letter published in May.',
      'letter published in May: fees had doubled (said indirect)',
    ],
    // headlines
    ['Rail fares to rise again: analysts', 'analysts: Rail fares to rise again (said indirect)'],
    // those told, asides with a clause of their own, adjectives
    [
      'The envoy warned the council on Tuesday that the truce was fragile.',
      'envoy: the truce was fragile (warned indirect)',
    ],
    ['The club said in a statement posted online that the match was off.', 'club: the match was off (said indirect)'],
    [
      'A senior official, speaking on condition of anonymity because he was not authorised to brief the press, said talks had stalled.',
      'senior official: talks had stalled (said indirect)',
    ],
    ['It is certain that prices will rise.'],
    ['The committee called a meeting for Monday.'],
    ['Captain Ivo Berg is confident that the ship will sail.', 'Ivo Berg: the ship will sail (said indirect)'],
    // more verbs
    ['Forecasters maintain that the storm will pass.', 'Forecasters: the storm will pass (asserted indirect)'],
    ['Asked about the cost, she demurs: “Ask the bank.”', 'she: Ask the bank (said direct)'],
    ['Our correspondent gathered that the bridge was shut.', 'correspondent: the bridge was shut (said indirect)'],
    ['The union asked the court to lift the ban.', 'union: the court to lift the ban (called-for indirect)'],
    ['A driver who asked not to be named left early.'],
    ['He asked whether the gate was open.'],
    [
      'The broker put the odds of a strike at the port at better than even.',
      'broker: the odds of a strike at the port at better than even (said indirect)',
    ],
  ])('%s', (text, ...expected) => {
    expect(rows(text)).toEqual(expected)
  })
})
