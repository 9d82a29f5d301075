import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAbjad, isReadable, readSounds } from './read-sounds.ts'

/** Words in lower case and the sounds they are read as, `word=sounds`, by script and habit. Signs: `data/names/sounds.yaml`. */
const tables: Readonly<Record<string, readonly [script: string, words: string]>> = {
  'Latin, English': ['Latn', 'khaled=xaled shcherba=Serba moussa=musa philip=filip fatimah=fatima@'],
  'Latin, French': ['Latn', 'djamel=Jamel ouedraogo=uedraogo aliye=ali~ tchad=Cad'],
  'Latin, German': ['Latn', 'schmidt=Smidt tschetschenow=CeCenoW dschingis=JiNis weiß=Weis'],
  'Latin, Turkish': ['Latn', 'şahin=Sahin çetin=Cetin ğani=Gani cetin=$etin yıldız=Yildiz'],
  'Latin, Slavic': ['Latn', 'ćosić=CosiC žukov=Zukov łukasz=lukasz sergij=sergi'],
  'Latin, scholarly Arabic': ['Latn', 'ḥasan=Hasan ḫalid=xalid ġazi=Gazi'],
  'Cyrillic, Russian': ['Cyrl', 'щукин=Sukin ёлкин=yolkin ельцин=yelcin алексеевич=alekseviC юлия=yuliya'],
  'Cyrillic, Uzbek': ['Cyrl', 'қодиров=qodirov ғафур=Gafur ҳаким=hakim ўзбек=Uzbek'],
  'Cyrillic, Tajik': ['Cyrl', 'ҷаҳонгир=JahoNir ӣса=isa рӯзӣ=ruzi'],
  'Cyrillic, Kyrgyz': ['Cyrl', 'өмүр=omur жаң=ZaN'],
  'Cyrillic, Kazakh': ['Cyrl', 'әлия=aliya нұрсұлтан=nursultan қажы=qaZi'],
  'Cyrillic, Ukrainian': ['Cyrl', 'євген=evgen їжакевич=iZakeviC ґудзь=gudz'],
  'Cyrillic, Serbian': ['Cyrl', 'ћосић=CosiC џемал=Jemal љубомир=lubomir ђорђе=JorJe'],
  'Cyrillic, Macedonian and Bulgarian': ['Cyrl', 'ѓорѓи=gorgi ќоќо=koko ъгъл=gl'],
  Arabic: ['Arab', 'خالد=xAld احمد=%Hmd علي=3l7 فاطمه=FAtm@ فاطمة=FAtm@ مصطفى=mstF7 ظواهري=DUAhr7'],
  Persian: ['Arab', 'چنگيز=CNIz پرويز=prUIz ژاله=ZAl@'],
  Urdu: ['Arab', 'ٹيپو=tIpU ڈار=dAr خواجه=xUAJ@'],
  Pashto: ['Arab', 'ګل=gl ټول=tUl ښار=SAr څوک=cUk ځلمی=zlmI'],
  Uyghur: ['Arab', 'ڭاۋا=NAvA ۋاڭ=vAN'],
  Hebrew: ['Hebr', 'בנימין=VnImIn כהן=Qhn וולף=vlf ג׳ורג׳=JUrJ שרה=Sr@'],
  Greek: ['Grek', 'τσιπρας=cipras μπακογιαννη=bakogiani ντοκος=dokos ευαγγελος=evaNelos ψαρρος=psaros'],
  Georgian: ['Geor', 'მიხეილ=mixeil ჯუღაშვილი=JuGaSvili ყიფიანი=qipiani'],
  Armenian: ['Armn', 'նիկոլ=nikol երևան=yerevan որդի=vordi ղազարյան=Gazaryan'],
  Devanagari: ['Deva', 'मोदी=modi राम=rAm कमल=kamal फ़ारूक़=fAruq ज़ैनब=zenab'],
  Bengali: ['Beng', 'হাসিনা=hAsinA রহমান=rahamAn'],
  Gujarati: ['Gujr', 'મોદી=modi'],
  Tamil: ['Taml', 'ராமன்=rAman'],
  Telugu: ['Telu', 'మోది=modi'],
  Ethiopic: ['Ethi', 'አሕመድ=aHmed መለስ=meles ጌታቸው=getaCew'],
  Thai: ['Thai', 'ทักษิณ=taksin ชินวัตร=CinWatr'],
  Khmer: ['Khmr', 'ហ៊ុន=hon សែន=sen'],
  Katakana: ['Kana', 'アベ=abe バラク=baRak~ オバマ=obama ヴァン=van キョウト=kyout~'],
  Hiragana: ['Hira', 'あべ=abe きょうと=kyout~'],
  Hangul: ['Hang', '김=kim 정은=joNun 박=pak 이=i 문재인=munjein'],
}

for (const [name, [script, words]] of Object.entries(tables))
  describe(name, () => {
    it.each(words.split(' ').map((pair) => pair.split('=') as [string, string]))('%s', (word, sounds) => {
      expect(isReadable(script)).toBe(true)
      expect(readSounds(word, script)).toBe(sounds)
    })
  })

describe('letters without a table', () => {
  it.each([
    ['习近平', 'Hani'],
    ['བོད', 'Tibt'],
    ['313', 'Zyyy'],
  ])('%s comes back as it is and is not readable', (word, script) => {
    expect(readSounds(word, script)).toBe(word)
    expect(isReadable(script)).toBe(false)
  })

  it('are left out of a word whose script has one, or read as their base letters', () => {
    expect(readSounds('abc習', 'Latn')).toBe(readSounds('abc', 'Latn'))
    expect(readSounds('ầbc', 'Latn')).toBe(readSounds('abc', 'Latn'))
  })
})

it('knows which scripts leave vowels out', () => {
  expect(['Arab', 'Hebr', 'Thai', 'Khmr', 'Latn', 'Cyrl', 'Deva', 'Ethi'].filter(isAbjad)).toEqual([
    'Arab',
    'Hebr',
    'Thai',
    'Khmr',
  ])
})

describe('marks of a place in the word', () => {
  it('count only there', () => {
    expect(readSounds('آ'.normalize('NFC'), 'Arab')).toBe('A')
    expect(readSounds('ابا', 'Arab')).toBe('%BA')
    expect(readSounds('era', 'Latn')).toBe('era')
    expect(readSounds('are', 'Latn')).toBe('ar~')
    expect(readSounds('ее', 'Cyrl')).toBe('ye')
  })
})

it('answers any word of any script, with no sound twice in a row, one sign a sound', () => {
  const scripts = ['Latn', 'Cyrl', 'Arab', 'Hebr', 'Grek', 'Geor', 'Armn', 'Deva', 'Kana', 'Thai', 'Khmr']
  fc.assert(
    fc.property(fc.constantFrom(...scripts), fc.string({ unit: 'binary', maxLength: 40 }), (script, word) => {
      const sounds = readSounds(word, script)
      expect(sounds).toMatch(/^[\x21-\x7e]*$/)
      expect(sounds).not.toMatch(/(.)\1/)
    }),
  )
})
