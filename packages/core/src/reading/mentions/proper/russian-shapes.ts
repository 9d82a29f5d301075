/** Shapes of Russian words by which names are told from what stands beside them. */

/** Adjectives in any case. */
export const adjective: RegExp =
  /(?:ский|ская|ское|ские|цкий|цкая|цкое|ного|ный|ная|ное|ные|ской|ского|скому|ским|ском|скую|ских|ской|цкого|цкой|ный|ному|ным|ном|ную|ных|ной|ый|ий|ая|ое|ого|ому|ым|ой|ую|ых|их|его|ему|ей|яя|юю|ими|ыми)$/
/** Genitive endings of what follows a head noun. */
export const genitive: RegExp =
  /(?:ого|его|ой|ей|ых|их|ов|ев|ий|ия|ии|ей|ния|ств|ства|сти|ции|[аяиыь]|ств|дел|сил|прав|войск|связ|гор|школ|жертв|служб|искусств|мер|реформ|проблем|стран|инициатив|исследований)$/
/** Finite verbs and what is none of a name's words. */
export const verbal: RegExp =
  /(?:ает|яет|ует|ают|яют|уют|ится|ится|ется|ются|ился|алась|ались|илось|илась|ились|ался|лись|ать|ить|еть|ял|ил|ел|ыл)$/
/** Endings of surnames in any case. */
export const surnameEnding: RegExp =
  /(?:ов|ова|ову|овым|овой|ове|ев|ева|еву|евым|евой|еве|ин|ина|ину|иным|иной|ине|ский|ского|скому|ским|ском|ская|ской|скую|цкий|цкого|цкая|цкой|енко|чук|чука|юк|юка|ян|яна|яну|яном|дзе|швили|ич|ича|ичу|ичем|иев|заде|оглы|улы|уулу|кызы)$/
/** Patronymics in any case. */
export const patronymic: RegExp =
  /(?:ович|евич|ич|овна|евна|ична|овича|евича|овны|евны|овичем|евичем|овной|евной|овичу|овне|евне)$/
/** "задержала", and the genitives that end like it. */
export const pastVerb: RegExp = /[аеиоуыя]л[аио]$/
/** Past tenses of one subject in any gender but the masculine. */
export const genitiveInLa: RegExp =
  /(?:материала|персонала|капитала|канала|журнала|филиала|генерала|вокзала|зала|потенциала|архипелага|начала|отдела|раздела|дела|предела|надела|угла|узла|села|тыла|штабела|профиля|числа|масла|стекла|металла|футбола|протокола|стола|школы)$/
/** Adjectives that begin a body's name even where a sentence begins. */
export const namingAdjective: RegExp =
  /^(?:национальн|государственн|федеральн|международн|верховн|центральн|европейск|всемирн|генеральн|объединенн|российск|африканск|азиатск)/
/** Adjectives of places in any case ("Российской Федерации"). */
export const relational: RegExp = /[сц]к(?:ий|ая|ое|ие|ого|ому|им|ом|ой|ую|их)$/
/** Ends of the names of sites. */
export const domains: ReadonlySet<string> = new Set([
  'ru',
  'uz',
  'kz',
  'kg',
  'tj',
  'tm',
  'com',
  'org',
  'net',
  'info',
  'by',
  'ua',
  'az',
])
/** A noun for a body is the end of another one: турфирма, авиакомпания, медиахолдинг. */
export const bodyNounEnd: RegExp =
  /.{2}(?:фирм(?:а|ы|е|у|ой)|компани(?:я|и|ю|ей)|холдинг(?:а|у|ом|е)?|агентств(?:о|а|у|ом|е)|клуб(?:а|у|ом|е)?|завод(?:а|у|ом|е)?|комбинат(?:а|у|ом|е)?)$/
/** Adjectives of states and faiths: what they describe in quotation marks is as often a thing. */
export const wide: RegExp =
  /^(?:российск|русск|американск|советск|украинск|турецк|иранск|немецк|германск|французск|британск|английск|китайск|японск|индийск|израильск|европейск|западногерманск|исламск|террористическ|католическ|голливудск|детск|женск|мужск|городск|сельск|морск|светск|армейск|братск|школьн)/
/** Small heads whose body a place names: "управление безопасности Анкары". */
export const smallHead: RegExp =
  /^(?:министерств(?:о|а|у|ом|е)|управлени(?:е|я|ю|ем|и)|департамент(?:а|у|ом|е)?|прокуратур(?:а|ы|е|у|ой)|генпрокуратур(?:а|ы|е|у|ой)|посольств(?:о|а|у|ом|е)|казначейств(?:о|а|у|ом|е)|госдепартамент(?:а|у|ом|е)?)$/
/** A capital inside a word of a body: "СеверИнформ". */
export const innerCapital: RegExp = /^[А-ЯЁ][а-яё]+[А-ЯЁ]/
/** Towns' names that take no ending. */
export const townEnd: RegExp = /(?:ово|ево|ёво|ино|ыно)$/
/** Endings of the instrumental case. */
export const instrumental: RegExp = /(?:ом|ем|ой|ью)$/
/** Surnames in the genitive. */
export const genitiveSurname: RegExp = /(?:ова|ева|ина|овой|евой|иной|ского|ской|енко|яна|дзе|швили)$/
