/** A register to ask: the starter register's names in three scripts, and invented parties for what it has too few of. */
import { starterParties } from '../register/starter.ts'
import type { Name, NameStrength, Party, Schema } from '../register/types.ts'

/** Invented parties of one name; `=` before an alias marks a weak one, `<` a former one. */
const invented: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Person: [
    ['Anwar Salim al-Tamimi', 'أنور سالم التميمي', '=Abu Layth'],
    ['Salim Anwar al-Tamimi'],
    ['Anwar bin Salim bin Yusuf', 'أنور بن سالم بن يوسف'],
    ['Salim bin Anwar bin Yusuf'],
    ['Abd al-Rahman Yasin Qasim', 'Abdurrahman Yaseen Kassem', 'عبد الرحمن ياسين قاسم'],
    ['Abd al-Rahim Yasin Qasim', 'عبد الرحيم ياسين قاسم'],
    ['Nur al-Din Harun', 'Nuruddin Haroon', 'نور الدين هارون'],
    ['Sheikh Ahmad Jabir', 'الشيخ أحمد جابر', '=Jabir'],
    ['Ahmad'],
    ['Umm Khalid', 'أم خالد'],
    ['Abu Bakr al-Masri', 'أبو بكر المصري'],
    ['I. P. Sidorov', 'И. П. Сидоров'],
    ['Ivan Petrovich Sidorov', 'Иван Петрович Сидоров', 'Sidorov Ivan'],
    ['Ivan Petrovich Sidorov Jr.'],
    ['Petr Ivanovich Sidorov', 'Пётр Иванович Сидоров'],
    ['Aleksandra Sidorova', 'Александра Сидорова', '<Aleksandra Belova'],
    ['J. A. Smith', 'John Arthur Smith'],
    ['Jean-Baptiste Mugabo', 'Jean Baptiste MUGABO'],
    ['Li Wei Chen', '陈立伟'],
    ['Kim Yong Su', 'KIM YO’NG-SU', '김용수'],
    ['Rustam oʻgʻli Karimov', 'Рустам Каримов'],
    ['María de la Cruz', 'Maria Dela Cruz'],
    ['Van den Berg', 'Vandenberg Pieter'],
    ['Мирзо Холмуродов', 'Mirzo Kholmurodov', 'Mirzo XOLMURODOV'],
  ],
  Organization: [
    ['Harbour Light Relief Foundation', 'مؤسسة ضوء الميناء للإغاثة', 'HLRF'],
    ['Harbour Light Trading Company', 'Harbor Light Trading Co. Ltd'],
    ['313 Northern Brigade', 'Northern Brigade', 'لواء الشمال 313'],
    ['Second Northern Brigade', 'Northern Brigade II'],
    ['Green Valley Movement', 'حركة الوادي الأخضر', 'Движение Зелёная долина', '=GVM'],
    ['A. B. C. Trading', 'ABC Trading'],
    ['Alpha Beta Gamma Trading', '<Alpha Trading'],
    ['United Orchard Growers Council', 'UOGC'],
    ['Bank of the Eastern Plain', 'بنك السهل الشرقي', 'Банк Восточной равнины'],
    ['Eastern Plain Insurance'],
  ],
  Company: [
    ['Sunflower Shipping LLC', 'ООО Подсолнух Шиппинг', 'Sun Flower Shipping'],
    ['Blue Heron Holdings Limited', 'Blueheron Holdings'],
    ['Global Grain Systems (GGS)', 'Global Grain Systems FZE'],
    ['Premier Trading', 'Premier Industries', 'Premier Group'],
    ['Trading Company', 'General Trading LLC'],
    ['Завод Северный Ветер', 'Severny Veter Plant', 'JSC Severniy Veter'],
  ],
  Vessel: [['Morning Star 7', '<Evening Star'], ['Morning Star 9'], ['Gulf Pearl']],
  LegalEntity: [['Karim Brothers', 'Karim Bros'], ['Office of Dr. Samir Haddad']],
}

const strengthOf = (printed: string, place: number): NameStrength =>
  printed.startsWith('=') ? 'weak' : printed.startsWith('<') ? 'former' : place === 0 ? 'primary' : 'strong'

const nameOf = (printed: string, place: number): Name => ({
  text: printed.replace(/^[=<]/, ''),
  script: 'Zyyy',
  strength: strengthOf(printed, place),
})

const removedEvery = 7

const inventedParties = (): readonly Party[] =>
  Object.entries(invented)
    .flatMap(([schema, parties]) => parties.map((names) => ({ schema: schema as Schema, names })))
    .map(({ schema, names }, i) => ({
      id: `XX.${String(i + 1).padStart(3, '0')}`,
      schema,
      caption: names[0] as string,
      names: names.map(nameOf),
      listings: [
        {
          list: i % 2 === 0 ? 'un_sc_sanctions' : 'us_ofac_sdn',
          reference: `XX.${i}`,
          programme: 'TEST',
          amendedOn: [],
          listedOn: '2010-01-01',
          ...(i % removedEvery === removedEvery - 1 && { removedOn: '2015-01-01' }),
        },
      ],
    }))

/** Of the starter's parties every second, and of their names those printed in a list and a press name or two. */
const fewer = (party: Party, place: number): readonly Party[] => {
  if (place % 2 === 1) return []
  const printed = party.names.filter(({ strength }) => strength !== 'press').slice(0, 2)
  const press = party.names.filter(({ script }) => script !== 'Latn').slice(0, 1)
  return [{ ...party, names: [...new Set([...printed, ...press])] }]
}

/** Some ninety parties with some two hundred names, in an order that is not that of their ids. */
export const exactRegister = (): readonly Party[] => [
  ...inventedParties().toReversed(),
  ...starterParties.flatMap(fewer),
]
