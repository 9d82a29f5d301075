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
    // as wire services and papers write
    [
      '"The attackers came on motorcycles and fled towards the border," a resident of the village told AFP by phone.',
      'resident of the village: The attackers came on motorcycles and fled towards the border (said direct)',
    ],
    [
      'A spokesman for the Taliban administration, Zabihullah Mujahid, denied that foreign fighters were present in the country, calling the report "baseless".',
      'Zabihullah Mujahid: foreign fighters were present in the country (denied indirect)',
      'Zabihullah Mujahid: the report "baseless" (said indirect)',
    ],
    [
      'Somali officials did not immediately respond to requests for comment, but a senior security source said at least 12 soldiers were killed.',
      'senior security source: at least 12 soldiers were killed (said indirect)',
    ],
    [
      "Kenya's interior ministry confirmed the arrest of three suspects but declined to give their names.",
      "Kenya's interior ministry: the arrest of three suspects (asserted indirect)",
    ],
    [
      '"We have no evidence of that," he said, adding: "The investigation is still open."',
      'he: We have no evidence of that (said direct)',
      'he: The investigation is still open (said direct)',
    ],
    [
      'French President Emmanuel Macron called for a ceasefire and urged both sides to return to talks.',
      'Emmanuel Macron: a ceasefire (called-for indirect)',
      'Emmanuel Macron: both sides to return to talks (called-for indirect)',
    ],
    [
      'Two diplomats briefed on the discussions told Reuters the sanctions committee would meet again in May.',
      'Two diplomats briefed on the discussions: the sanctions committee would meet again in May (said indirect)',
    ],
    [
      'The head of the rescue service, Colonel Mark Tanui, was quoted by the state broadcaster as saying that 30 people were missing.',
      'Mark Tanui: 30 people were missing (said indirect)',
    ],
    [
      'Ministers from five Sahel states agreed on Friday to set up a joint force, the regional bloc announced in Accra.',
      'regional bloc: Ministers from five Sahel states agreed on Friday to set up a joint force (said indirect)',
    ],
    [
      "The mayor's claim that the bridge was safe has been questioned by engineers.",
      'mayor: the bridge was safe (claimed indirect)',
    ],
    [
      'Officials fear the true toll could be much higher.',
      'Officials: the true toll could be much higher (said indirect)',
    ],
    [
      'Turkish police detained 41 people in raids in Istanbul, Interior Minister Ali Yerlikaya said on X, formerly Twitter.',
      'Ali Yerlikaya: Turkish police detained 41 people in raids in Istanbul (said indirect)',
    ],
    ['The ministry neither confirmed nor denied the reports.'],
    [
      'Sanctions experts who reviewed the file believe the listing will be contested in court, lawyers for the company told the BBC. The company\'s chief executive, Omar Haddad, has always denied any link to the group. In an email to the BBC, he described the designation as "a mistake that will be corrected".',
      'lawyers for the company: Sanctions experts who reviewed the file believe the listing will be contested in court (said indirect)',
      'Sanctions experts: the listing will be contested in court (said indirect)',
      'Omar Haddad: any link to the group (denied indirect)',
      'Omar Haddad: the designation as "a mistake that will be corrected" (said mixed)',
    ],
    [
      '“If the road is closed, people will starve,” warns Jane Okello of the charity Food First. “We need trucks, we need fuel.”',
      'Jane Okello: If the road is closed, people will starve (warned direct)',
      'Jane Okello: We need trucks, we need fuel (warned direct)',
    ],
    [
      'The newspaper Al-Watan reported that a delegation would visit Ankara, citing an unnamed government source. The Turkish foreign ministry denied the report.',
      'unnamed government source: a delegation would visit Ankara (said indirect)',
      'Turkish foreign ministry: the report (denied indirect)',
    ],
    [
      'Interpol has issued a red notice for the suspect, an Algerian official told state news agency APS.',
      'Algerian official: Interpol has issued a red notice for the suspect (said indirect)',
    ],
    [
      "Researchers from King's College London found that nearly half of the accounts had been created within a single week, the study says.",
      "study: Researchers from King's College London found that nearly half of the accounts had been created within a single week (said indirect)",
      "Researchers from King's College London: nearly half of the accounts had been created within a single week (said indirect)",
    ],
    ['Judges at the Old Bailey were told that the defendant had pledged allegiance to Islamic State online.'],
    ['The two groups are believed to have merged in 2017.'],
    ['Asked whether he would resign, the mayor replied: "No."', 'mayor: No (said direct)'],
    [
      'A judge rejected the defence\'s argument that the messages had been forged. Sentencing Malik to nine years, Judge Anne Corrigan told him he had been "a willing and capable recruiter".',
      "judge: the defence's argument that the messages had been forged (denied indirect)",
      'defence: the messages had been forged (said indirect)',
      'Anne Corrigan: he had been "a willing and capable recruiter" (said mixed)',
    ],
    [
      'The manager hailed "a proper team performance". His captain was less generous, saying: "We were poor for an hour."',
      'manager: a proper team performance (said direct)',
      'captain: We were poor for an hour (said direct)',
    ],
    [
      'The health ministry says 41 people have died of cholera since May, while Doctors Without Borders puts the figure at more than 60.',
      'health ministry: 41 people have died of cholera since May (said indirect)',
      'Doctors Without Borders: the figure at more than 60 (said indirect)',
    ],
    [
      'Reports that the leader had been killed were dismissed by the Taliban as propaganda.',
      'Taliban: Reports that the leader had been killed (denied indirect)',
    ],
    ['The report was denied by the ministry.', 'ministry: The report (denied indirect)'],
    [
      'Colonel Yusuf Dahir, who commands the unit, said by telephone from Baidoa that the road was now safe and that traffic would resume on Monday.',
      'Yusuf Dahir: the road was now safe (said indirect)',
      'Yusuf Dahir: traffic would resume on Monday (said indirect)',
    ],
    [
      "Spain's National Court heard testimony on Monday from a protected witness who said he had met the defendant in Raqqa in 2015.",
      'witness: he had met the defendant in Raqqa in 2015 (said indirect)',
    ],
    [
      'There is no evidence the group has a presence in the city, said Col. Ali Noor, the deputy police chief.',
      'Ali Noor: There is no evidence the group has a presence in the city (said indirect)',
    ],
    [
      'The Somali National Army, backed by U.S. drones, killed 47 militants, state media claimed, without providing evidence.',
      'state media: The Somali National Army, backed by U.S. drones, killed 47 militants (claimed indirect)',
    ],
    [
      '"We\'re looking at it," a senior administration official, speaking on condition of anonymity, told reporters on Air Force One.',
      "senior administration official: We're looking at it (said direct)",
    ],
  ])('%s', (text, ...expected) => {
    expect(rows(text)).toEqual(expected)
  })
})
