import { describe, expect, it } from 'vitest'
import { readShort } from '../test-reading.ts'

/** speaker (full name where resolved) and kind | role | modality kind | quote or content | occasion | chain before the speaker */
const rows = (text: string): readonly string[] =>
  readShort(text, 'en').statements.map(({ speaker, modality, kind, quote, content, occasion, chain }) =>
    [
      `${speaker.name ?? speaker.text}${speaker.inferred ? '*' : ''} ${speaker.kind}`,
      speaker.role?.text ?? '-',
      `${modality} ${kind}`,
      quote?.text ?? content.text,
      occasion?.text ?? '-',
      chain
        .slice(0, -1)
        .map((link) => link.name ?? link.text)
        .join(' < ') || '-',
    ].join(' | '),
  )

describe('statements in English', () => {
  it.each([
    [
      'Transport minister Ivan Orlov said that the road was open.',
      ['Ivan Orlov person | Transport minister | said indirect | the road was open | - | -'],
    ],
    [
      'On Monday the mayor, Anna Bell, told reporters that the bridge was safe.',
      ['Anna Bell person | mayor | said indirect | the bridge was safe | - | -'],
    ],
    [
      '"We will open the new library in spring," said Samuel Lunn, the director.',
      ['Samuel Lunn person | director | said direct | We will open the new library in spring | - | -'],
    ],
    [
      '"We will open the new library in spring," director Samuel Lunn said.',
      ['Samuel Lunn person | director | said direct | We will open the new library in spring | - | -'],
    ],
    [
      '"We will open the new library," Lunn said. "Everyone in the town is invited."',
      [
        'Lunn person | - | said direct | We will open the new library | - | -',
        'Lunn* person | - | said direct | Everyone in the town is invited | - | -',
      ],
    ],
    [
      'Samuel Lunn said: "We will open the new library in spring."',
      ['Samuel Lunn person | - | said direct | We will open the new library in spring | - | -'],
    ],
    [
      'Samuel Lunn said, "We will open the new library in spring."',
      ['Samuel Lunn person | - | said direct | We will open the new library in spring | - | -'],
    ],
    [
      'According to Samuel Lunn, the director of the museum, the books have arrived.',
      ['Samuel Lunn person | director of the museum | said indirect | the books have arrived | - | -'],
    ],
    [
      'The books have arrived, according to Samuel Lunn.',
      ['Samuel Lunn person | - | said indirect | The books have arrived | - | -'],
    ],
    [
      'The books have arrived, according to the museum.',
      ['museum institution | - | said indirect | The books have arrived | - | -'],
    ],
    [
      'The market is closed until Tuesday, TASS reported.',
      ['TASS institution | - | said indirect | The market is closed until Tuesday | - | -'],
    ],
    [
      'The market is closed until Tuesday, the mayor said.',
      ['mayor person | mayor | said indirect | The market is closed until Tuesday | - | -'],
    ],
    [
      'TASS, citing the transport ministry, reported that the road was open.',
      ['transport ministry institution | - | said indirect | the road was open | - | TASS'],
    ],
    [
      'As Reuters reported, the market is closed until Tuesday.',
      ['Reuters institution | - | said indirect | the market is closed until Tuesday | - | -'],
    ],
    [
      'The market is closed until Tuesday, as Reuters reported.',
      ['Reuters institution | - | said indirect | The market is closed until Tuesday | - | -'],
    ],
    [
      'A UN report said that the harvest grew by a third.',
      ['UN report document | - | said indirect | the harvest grew by a third | - | United Nations'],
    ],
    [
      'A report titled "Water and Markets" published by Reuters said prices had risen.',
      [
        'report titled "Water and Markets" published by Reuters document | - | said indirect | prices had risen | - | Reuters',
      ],
    ],
    ['The report noted that prices had risen.', ['report document | - | said indirect | prices had risen | - | -']],
    [
      'Minister Ivan Orlov said the road was open. He added that repairs were over.',
      [
        'Ivan Orlov person | Minister | said indirect | the road was open | - | -',
        'Ivan Orlov* person | Minister | said indirect | repairs were over | - | -',
      ],
    ],
    [
      'Minister Ivan Orlov said the road was open. Orlov stressed that repairs were over.',
      [
        'Ivan Orlov person | Minister | said indirect | the road was open | - | -',
        'Ivan Orlov* person | Minister | asserted indirect | repairs were over | - | -',
      ],
    ],
    [
      'Minister Ivan Orlov said the road was open, adding that repairs were over.',
      [
        'Ivan Orlov person | Minister | said indirect | the road was open | - | -',
        'Ivan Orlov* person | Minister | said indirect | repairs were over | - | -',
      ],
    ],
    [
      'Minister Ivan Orlov said the road was open and warned that winter would be long.',
      [
        'Ivan Orlov person | Minister | said indirect | the road was open | - | -',
        'Ivan Orlov* person | Minister | warned indirect | winter would be long | - | -',
      ],
    ],
    [
      'Ambassador Peter Gorin spoke to the press. The diplomat warned of a long winter.',
      ['diplomat anonymous | - | warned indirect | a long winter | - | -'],
    ],
    [
      'Ambassador Peter Gorin said the talks had begun. The diplomat warned of a long winter.',
      [
        'Peter Gorin person | Ambassador | said indirect | the talks had begun | - | -',
        'Peter Gorin* person | Ambassador | warned indirect | a long winter | - | -',
      ],
    ],
    [
      'Analysts predicted a rise in the price of bread.',
      ['Analysts anonymous | - | forecast indirect | a rise in the price of bread | - | -'],
    ],
    [
      'A city hall official denied reports of a closure.',
      ['city hall official anonymous | - | denied indirect | reports of a closure | - | -'],
    ],
    [
      'The Russian Foreign Ministry urged the parties to begin talks.',
      [
        'Ministry of Foreign Affairs of Russia institution | - | called-for indirect | the parties to begin talks | - | -',
      ],
    ],
    [
      'The president of Kazakhstan accused neighbours of delaying deliveries.',
      [
        'president of Kazakhstan person | president of Kazakhstan | accused indirect | neighbours of delaying deliveries | - | -',
      ],
    ],
    [
      'The museum director claims that the painting is genuine.',
      ['museum director person | museum director | claimed indirect | the painting is genuine | - | -'],
    ],
    [
      'The minister allegedly said that the road was closed.',
      ['minister person | minister | claimed indirect | the road was closed | - | -'],
    ],
    [
      'The minister told Reuters that the road was open.',
      ['minister person | minister | said indirect | the road was open | - | Reuters'],
    ],
    [
      'Speaking at a forum in Geneva, Ivan Orlov said the water was clean.',
      ['Ivan Orlov person | - | said indirect | the water was clean | a forum in Geneva | -'],
    ],
    [
      'Ivan Orlov, the transport minister, said the road was open.',
      ['Ivan Orlov person | transport minister | said indirect | the road was open | - | -'],
    ],
    [
      'Ivan Orlov, who runs the ministry, said the road was open.',
      ['Ivan Orlov person | - | said indirect | the road was open | - | -'],
    ],
    [
      'Ivan Orlov, speaking on the sidelines of the summit, said the road was open.',
      ['Ivan Orlov person | - | said indirect | the road was open | the summit | -'],
    ],
    [
      'Moscow said the meeting would take place in summer.',
      ['Moscow institution | - | said indirect | the meeting would take place in summer | - | -'],
    ],
    [
      'The minister visited Dushanbe and said that the road was open.',
      ['minister person | minister | said indirect | the road was open | - | -'],
    ],
    [
      'The road, minister Ivan Orlov said, is open to everyone.',
      [
        'Ivan Orlov person | minister | said indirect | The road, minister Ivan Orlov said, is open to everyone | - | -',
      ],
    ],
    [
      'The minister said that, according to the United Nations, the harvest grew.',
      [
        'minister person | minister | said indirect | according to the United Nations, the harvest grew | - | -',
        'United Nations institution | - | said indirect | the harvest grew | - | minister',
      ],
    ],
    [
      'Minister Ivan Orlov said that mayor Anna Bell had warned that the bridge was closed.',
      [
        'Ivan Orlov person | Minister | said indirect | mayor Anna Bell had warned that the bridge was closed | - | -',
        'Anna Bell person | mayor | warned indirect | the bridge was closed | - | Ivan Orlov',
      ],
    ],
    [
      '"Is the market open at last?" said Ivan Orlov.',
      ['Ivan Orlov person | - | said direct | Is the market open at last? | - | -'],
    ],
    [
      'UN spokesman Stephen Dunn said on Friday that the water was clean.',
      ['Stephen Dunn person | UN spokesman | said indirect | the water was clean | - | -'],
    ],
    [
      'President Vladimir Putin told a meeting of the Security Council that the water was clean.',
      [
        'Vladimir Putin person | President | said indirect | the water was clean | a meeting of the Security Council | -',
      ],
    ],
    [
      'Ivan Orlov denied that the road was closed.',
      ['Ivan Orlov person | - | denied indirect | the road was closed | - | -'],
    ],
    [
      'Dr. Jane Doe of the Institute for Water wrote that the lake was shrinking.',
      ['Jane Doe person | Dr | said indirect | the lake was shrinking | - | -'],
    ],
    [
      'Two officials said the road was open.',
      ['Two officials anonymous | - | said indirect | the road was open | - | -'],
    ],
    [
      'In a statement, the ministry said that the road was open.',
      ['ministry institution | - | said indirect | the road was open | a statement | -'],
    ],
    [
      'The ministry said in a statement that the road was open.',
      ['ministry institution | - | said indirect | the road was open | a statement | -'],
    ],
    [
      'U.S. Secretary of State Antony Blinken said on Monday that the Taliban had violated the agreement.',
      [
        'Antony Blinken person | U.S. Secretary of State | said indirect | the Taliban had violated the agreement | - | -',
      ],
    ],
    [
      `"We are watching the border closely," Sirojiddin Muhriddin, Tajikistan's foreign minister, told reporters in Dushanbe.`,
      [
        "Sirojiddin Muhriddin person | Tajikistan's foreign minister | said direct | We are watching the border closely | - | -",
      ],
    ],
    [
      'The U.N. Security Council said in a statement on Tuesday it condemned the attack.',
      ['United Nations Security Council institution | - | said indirect | it condemned the attack | a statement | -'],
    ],
    [
      '"This is not new," the official, who spoke on condition of anonymity, said.',
      ['official anonymous | - | said direct | This is not new | - | -'],
    ],
    [
      'Zabihullah Mujahid, a Taliban spokesman, rejected the accusations.',
      ['Zabihullah Mujahid person | Taliban spokesman | denied indirect | the accusations | - | -'],
    ],
    [
      'According to the U.N. Monitoring Team, ISIL-K has between 1,500 and 2,200 fighters.',
      [
        'Analytical Support and Sanctions Monitoring Team institution | - | said indirect | ISIL-K has between 1,500 and 2,200 fighters | - | -',
      ],
    ],
    [
      'Foreign Policy reported in November that the group was recruiting online.',
      ['Foreign Policy institution | - | said indirect | the group was recruiting online | - | -'],
    ],
    [
      'In its report, the Monitoring Team noted that the group had grown.',
      [
        'Analytical Support and Sanctions Monitoring Team institution | - | said indirect | the group had grown | - | -',
      ],
    ],
    [
      'Experts warn that the group could grow.',
      ['Experts anonymous | - | warned indirect | the group could grow | - | -'],
    ],
    [
      'Human Rights Watch accused the authorities of ignoring the problem.',
      ['Human Rights Watch institution | - | accused indirect | the authorities of ignoring the problem | - | -'],
    ],
    [
      'President Putin, speaking to leaders of the CIS, said: "We will not allow it."',
      ['Putin person | President | said direct | We will not allow it | - | -'],
    ],
    [
      'A spokesperson for the ministry, Maria Bell, confirmed the report.',
      ['Maria Bell person | spokesperson for the ministry | asserted indirect | the report | - | -'],
    ],
    [
      'The report, published in November by Foreign Policy, said about 500 channels had been found.',
      ['report document | - | said indirect | about 500 channels had been found | - | Foreign Policy'],
    ],
    [
      'Russian President Vladimir Putin has said there are 2,000 fighters in northern Afghanistan.',
      [
        'Vladimir Putin person | Russian President | said indirect | there are 2,000 fighters in northern Afghanistan | - | -',
      ],
    ],
    [
      'The deputy minister, Ivan Orlov, has repeatedly warned of the risk.',
      ['Ivan Orlov person | deputy minister | warned indirect | the risk | - | -'],
    ],
    [
      'Kremlin spokesman Dmitry Peskov declined to comment, TASS reported on Friday.',
      ['TASS institution | - | said indirect | Kremlin spokesman Dmitry Peskov declined to comment | - | -'],
    ],
    [
      'Mr. Orlov of the U.S. State Department said on Oct. 6 that Dr. Bell was right. He said no. Then Gen. Smith left.',
      [
        'Orlov person | Mr | said indirect | Dr. Bell was right | - | -',
        'Orlov* person | Mr | said indirect | no | - | -',
      ],
    ],
    [
      'Orlov, 45, said the road was open; Bell said it was not.',
      [
        'Orlov person | - | said indirect | the road was open | - | -',
        'Bell person | - | said indirect | it was not | - | -',
      ],
    ],
    ['"Roads," Orlov said, "are open to everyone in the town."', ['Orlov person | - | said direct | Roads | - | -']],
  ] as const)('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected)
  })

  it.each([
    'The market is said to be the oldest in the town.',
    'It was reported that the road was open.',
    'The reported closure of the market surprised everyone.',
    'The minister did not say that the road was open.',
    'His novel "What the Forest Said" came out in summer.',
    'The states of the region reported no losses.',
    '"Is the market open?" asked the visitor.',
    'She was told that the road was closed.',
    'Asked about the road, he declined to comment.',
    'What the minister said surprised many.',
  ])('names no speaker in: %s', (text) => {
    expect(rows(text)).toEqual([])
  })

  it('gives every span the words it covers', () => {
    const text =
      'Transport minister Ivan Orlov said that the road was open. On Monday the mayor, Anna Bell, told reporters that the bridge was safe. "We will open the new library in spring," said Samuel Lunn, the director. "We will open the new library in spring," director Samuel Lunn said. "We will open the new library," Lunn said. "Everyone in the town is invited." Samuel Lunn said: "We will open the new library in spring." Samuel Lunn said, "We will open the new library in spring." According to Samuel Lunn, the director of the museum, the books have arrived. The books have arrived, according to Samuel Lunn. The books have arrived, according to the museum. The market is closed until Tuesday, TASS reported. The market is closed until Tuesday, the mayor said.'
    const { statements } = readShort(text, 'en')
    expect(statements.length).toBeGreaterThan(8)
    for (const { speaker, verb, content, quote, occasion, chain } of statements) {
      for (const span of [
        speaker,
        verb,
        content,
        ...(quote ? [quote] : []),
        ...(occasion ? [occasion] : []),
        ...chain,
      ]) {
        expect(text.slice(span.start, span.end)).toBe(span.text)
      }
    }
  })
})
