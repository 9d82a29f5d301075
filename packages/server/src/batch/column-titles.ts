/** Which titles of columns mean what. Compared without case, spaces and signs: `Date of birth`, `date_of_birth` and `DateOfBirth` are one. */

/** What a column holds. */
export type ColumnRole =
  | 'id'
  | 'name'
  | 'first_name'
  | 'middle_name'
  | 'last_name'
  | 'alias'
  | 'schema'
  | 'birth_date'
  | 'country'
  | 'gender'
  | 'identifier'

/** A role, and for identifiers which kind. */
export interface TitleMeaning {
  readonly role: ColumnRole
  readonly type?: string
}

const titles: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: [
    'id',
    'customer_id',
    'client_id',
    'record_id',
    'row_id',
    'entity_id',
    'uid',
    'key',
    'ref',
    'reference',
    'номер',
    'الرقم',
    'المعرف',
  ],
  name: [
    ...[
      'name',
      'names',
      'full_name',
      'fullname',
      'customer',
      'customer_name',
      'client',
      'client_name',
      'entity_name',
      'company_name',
    ],
    ...[
      'company',
      'legal_name',
      'caption',
      'label',
      'имя',
      'фио',
      'ф.и.о.',
      'наименование',
      'название',
      'الاسم',
      'الاسم الكامل',
      'اسم',
    ],
  ],
  first_name: ['first_name', 'given_name', 'forename', 'الاسم الأول'],
  middle_name: ['middle_name', 'second_name', 'father_name', 'patronymic', 'отчество', 'اسم الأب'],
  last_name: ['last_name', 'family_name', 'surname', 'фамилия', 'اسم العائلة', 'اللقب'],
  alias: [
    'alias',
    'aliases',
    'aka',
    'also_known_as',
    'other_names',
    'previous_name',
    'former_name',
    'weak_alias',
    'псевдоним',
    'الاسم المستعار',
  ],
  schema: ['schema', 'type', 'entity_type', 'party_type', 'kind', 'тип', 'النوع'],
  birth_date: [
    ...['birth_date', 'birth_dates', 'birthdate', 'dob', 'date_of_birth', 'born', 'birth_year', 'year_of_birth'],
    ...['дата рождения', 'год рождения', 'تاريخ الميلاد', 'تاريخ الولادة'],
  ],
  country: [
    ...[
      'country',
      'countries',
      'country_code',
      'nationality',
      'nationalities',
      'citizenship',
      'residence',
      'jurisdiction',
      'flag',
    ],
    ...['country_of_birth', 'birth_country', 'страна', 'гражданство', 'البلد', 'الدولة', 'الجنسية'],
  ],
  gender: ['gender', 'sex', 'пол', 'الجنس'],
  identifier: ['identifier', 'identifiers', 'id_number', 'document', 'document_number', 'идентификатор'],
}

/** Titles that name a kind of identifier. */
const identifierTitles: Readonly<Record<string, readonly string[]>> = {
  passport: ['passport', 'passport_no', 'passport_number', 'паспорт', 'номер паспорта', 'جواز السفر', 'رقم جواز السفر'],
  'national-id': [
    'national_id',
    'national_identification_number',
    'identity_card',
    'id_card',
    'رقم الهوية',
    'الرقم الوطني',
  ],
  tax: ['tax_id', 'tin', 'tax_number', 'vat', 'vat_number', 'vat_code', 'inn', 'inn_code', 'инн'],
  registration: ['registration_number', 'company_number', 'ogrn', 'ogrn_code', 'огрн', 'السجل التجاري'],
  imo: ['imo', 'imo_number'],
  mmsi: ['mmsi'],
  lei: ['lei', 'lei_code'],
  swift: ['swift', 'bic', 'swift_bic'],
}

/** The letters and digits of a title. */
export const titleKey = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const meanings = new Map<string, TitleMeaning>([
  ...Object.entries(titles).flatMap(([role, all]) =>
    all.map((title): [string, TitleMeaning] => [titleKey(title), { role: role as ColumnRole }]),
  ),
  ...Object.entries(identifierTitles).flatMap(([type, all]) =>
    all.map((title): [string, TitleMeaning] => [titleKey(title), { role: 'identifier', type }]),
  ),
])

/** What a title means; `undefined` when it is none we know. */
export const titleMeaning = (title: string): TitleMeaning | undefined => meanings.get(titleKey(title))

/** The roles as they stand in `--columns` and in messages. */
export const roleNames: readonly string[] = Object.keys(titles)
