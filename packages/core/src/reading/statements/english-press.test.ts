import { describe, expect, it } from 'vitest'
import { readShort } from '../test-reading.ts'

/** speaker: content (modality kind), every statement of a text in reading order; articles before the speaker are left out */
const rows = (text: string): readonly string[] =>
  readShort(text, 'en').statements.map(
    ({ speaker, modality, kind, content }) =>
      `${(speaker.name ?? speaker.text).replace(/^(?:the|a|an) /i, '')}: ${content.text} (${modality} ${kind})`,
  )

describe('who says what in English press', () => {
  it.each<readonly [string, ...string[]]>([
    // speakers of no closed list
    ['A baker in Harwick said the flour had run out.', 'baker in Harwick: the flour had run out (said indirect)'],
    [
      'Two shopkeepers near the harbour said that the lights had gone out at midnight.',
      'Two shopkeepers near the harbour: the lights had gone out at midnight (said indirect)',
    ],
    [
      'Port workers told the Harbour Gazette that no ship had docked since Friday.',
      'Port workers: no ship had docked since Friday (said indirect)',
    ],
    [
      'One neighbour, who asked not to be named, said the shop had been closed for weeks.',
      'One neighbour: the shop had been closed for weeks (said indirect)',
    ],
    [
      'Coastal Rescue Service said it had answered nine calls.',
      'Coastal Rescue Service: it had answered nine calls (said indirect)',
    ],
    ['NORWEX said on Tuesday that exports fell 4 percent.', 'NORWEX: exports fell 4 percent (said indirect)'],
    [
      'Some members of the council argue the fee is too high; others say it is overdue.',
      'Some members of the council: the fee is too high (asserted indirect)',
      'others: it is overdue (said indirect)',
    ],
    // verb after and inside
    ['The bridge will reopen in May, engineers said.', 'engineers: The bridge will reopen in May (said indirect)'],
    [
      'The bridge, engineers said, will reopen in May.',
      'engineers: The bridge, engineers said, will reopen in May (said indirect)',
    ],
    [
      '“We have enough salt,” said Peter Voss, head of the road service. “The trucks are ready.”',
      'Peter Voss: We have enough salt (said direct)',
      'Peter Voss: The trucks are ready (said direct)',
    ],
    ['“The trucks,” Voss said, “are ready.”', 'Voss: The trucks,” Voss said, “are ready (said direct)'],
    [
      '‘The trucks are ready and the salt is dry,’ said Peter Voss.',
      'Peter Voss: The trucks are ready and the salt is dry (said direct)',
    ],
    [
      "'The trucks are ready and the salt isn't wet,' said Peter Voss.",
      "Peter Voss: The trucks are ready and the salt isn't wet (said direct)",
    ],
    [
      '"The minister told me \'wait until Monday\' and left," said Ada Marsh.',
      "Ada Marsh: The minister told me 'wait until Monday' and left (said direct)",
    ],
    [
      'Mayor Lena Holm: "The tram line will be finished this year."',
      'Lena Holm: The tram line will be finished this year (said direct)',
    ],
    ['Minister: harbour to stay closed until spring', 'Minister: harbour to stay closed until spring (said indirect)'],
    ['Harbour to stay closed until spring - minister', 'minister: Harbour to stay closed until spring (said indirect)'],
    // sourcing phrases
    ['According to police, the driver fled on foot.', 'police: the driver fled on foot (said indirect)'],
    [
      'The driver fled on foot, according to court documents filed on Monday.',
      'court documents filed: The driver fled on foot (said indirect)',
    ],
    [
      'At least nine villages, according to the provincial disaster office, remain without power.',
      'provincial disaster office: At least nine villages, according to the provincial disaster office, remain without power (said indirect)',
    ],
    ['In the words of the coach, the second half was a gift.', 'coach: the second half was a gift (said indirect)'],
    [
      'As Radio Harwick reported on Sunday, the mayor has resigned.',
      'Radio Harwick: the mayor has resigned (said indirect)',
    ],
    [
      'The mayor has resigned, Radio Harwick reported, citing two people familiar with the matter.',
      'two people familiar with the matter: The mayor has resigned (said indirect)',
    ],
    [
      'The Gazette, quoting an unnamed aide, said the mayor would resign.',
      'unnamed aide: the mayor would resign (said indirect)',
    ],
    [
      'Reuters quoted a ministry spokesman as saying that the talks would resume in March.',
      'ministry spokesman: the talks would resume in March (said indirect)',
    ],
    [
      'The governor was quoted by Reuters as saying that the dam was safe.',
      'governor: the dam was safe (said indirect)',
    ],
    [
      'Prosecutors allege in the indictment that Doe sent 12 transfers.',
      'Prosecutors: Doe sent 12 transfers (claimed indirect)',
    ],
    [
      'A report by the Port Authority says traffic rose by a third.',
      'report by the Port Authority: traffic rose by a third (said indirect)',
    ],
    [
      'The indictment says Doe opened the accounts in 2019.',
      'indictment: Doe opened the accounts in 2019 (said indirect)',
    ],
    [
      'Figures from the statistics office show that prices fell in June.',
      'Figures from the statistics office: prices fell in June (said indirect)',
    ],
    // complements
    [
      'The weather service warned of heavy snow in the hills.',
      'weather service: heavy snow in the hills (warned indirect)',
    ],
    ['The club denied reports of a sale.', 'club: reports of a sale (denied indirect)'],
    ['Doe rejected the claim that he had sold the boat.', 'Doe: the claim that he had sold the boat (denied indirect)'],
    [
      'Fire officials put the number of damaged homes at 40.',
      'Fire officials: the number of damaged homes at 40 (said indirect)',
    ],
    ['The bank estimates losses at $3 million.', 'bank: losses at $3 million (said indirect)'],
    ['The union called for a strike on Friday.', 'union: a strike on Friday (called-for indirect)'],
    ['The mayor urged residents to stay indoors.', 'mayor: residents to stay indoors (called-for indirect)'],
    [
      'The council accused the company of hiding the leak.',
      'council: the company of hiding the leak (accused indirect)',
    ],
    ['The company blamed the delay on bad weather.', 'company: the delay on bad weather (accused indirect)'],
    ['The envoy described the talks as useful.', 'envoy: the talks as useful (said indirect)'],
    ['Economists expect prices to fall next year.', 'Economists: prices to fall next year (forecast indirect)'],
    ['Inspectors found that the valves had rusted.', 'Inspectors: the valves had rusted (said indirect)'],
    ['Doe vowed to appeal against the ruling.', 'Doe: to appeal against the ruling (said indirect)'],
    ['The Kremlin dismissed the report as speculation.', 'Kremlin: the report as speculation (denied indirect)'],
    [
      'Islamabad says Kabul has not answered its letter.',
      'Islamabad: Kabul has not answered its letter (said indirect)',
    ],
    // continuations, pronouns, titles
    [
      'Marta Klein said the lake was frozen, adding that skating was allowed.',
      'Marta Klein: the lake was frozen (said indirect)',
      'Marta Klein: skating was allowed (said indirect)',
    ],
    [
      'Interior Minister Marta Klein said the road was open. The minister warned that ice was likely. She also urged drivers to slow down.',
      'Marta Klein: the road was open (said indirect)',
      'Marta Klein: ice was likely (warned indirect)',
      'Marta Klein: drivers to slow down (called-for indirect)',
    ],
    [
      'Marta Klein and Igor Lann spoke in Harwick. Klein said the road was open. Lann said he disagreed.',
      'Klein: the road was open (said indirect)',
      'Lann: he disagreed (said indirect)',
    ],
    [
      'The port authority said the quay was full. It expects two more ships this week.',
      'port authority: the quay was full (said indirect)',
      'port authority: two more ships this week (forecast indirect)',
    ],
    [
      'Marta Klein, whose office oversees the port, confirmed the arrests and said more would follow.',
      'Marta Klein: the arrests (asserted indirect)',
      'Marta Klein: more would follow (said indirect)',
    ],
    [
      'The minister said the group had claimed that it held the town.',
      'minister: the group had claimed that it held the town (said indirect)',
      'group: it held the town (claimed indirect)',
    ],
    [
      'The blast, which police said injured nine people, broke windows across the square.',
      'police: injured nine people (said indirect)',
    ],
    // no statement
    ['The ministry did not say whether the road was open.'],
    ['The ministry declined to comment.'],
    ['If the minister says the road is open, the trucks will leave.'],
    ['The so-called “Golden Mile” was closed to traffic.'],
    ['The band played “Long Way from Harwick” twice.'],
    ['He is said to have moved to the coast.'],
    ['It was not clear who had closed the gate.'],
    ['The group claimed responsibility for the fire.'],
    ['Police called a doctor to the scene.'],
    ['A report on road safety was published in May.'],
    ['The striker is expected to miss two matches.'],
    ['The town was added to the list of protected sites in 1998.'],
  ])('%s', (text, ...expected) => {
    expect(rows(text)).toEqual(expected)
  })
})
