import { describe, expect, it } from 'vitest'
import { found } from './found.fixture.ts'

/** Text → the figures in it. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['about 500 channels and sites', ['about 500 channels and sites = approx 500 channel (channels and sites) and:site']],
  [
    'some 180 closed Telegram channels',
    ['some 180 closed Telegram channels = approx 180 channel (closed Telegram channels) closed'],
  ],
  ['the number of followers reached 123,000', ['123,000 = eq 123000 follower (followers)']],
  ['in 40 languages', ['40 languages = eq 40 language (languages)']],
  ['there are 2,000 fighters', ['2,000 fighters = eq 2000 fighter (fighters)']],
  ['the number of channels exceeded 300', ['300 = gt 300 channel (channels)']],
  ['The number of deaths rose to 30', ['30 = eq 30 killed (deaths)']],
  ['more than 500 people', ['more than 500 people = gt 500 person (people)']],
  ['at least twenty civilians', ['at least twenty civilians = ge 20 person (civilians)']],
  ['no more than 30 members', ['no more than 30 members = le 30 member (members)']],
  ['fewer than a hundred militants', ['fewer than a hundred militants = lt 100 militant (militants)']],
  ['up to 3,000 fighters', ['up to 3,000 fighters = le 3000 fighter (fighters)']],
  ['between 1,500 and 2,200 fighters', ['between 1,500 and 2,200 fighters = range 1500..2200 fighter (fighters)']],
  ['from 10 to 15 sites', ['from 10 to 15 sites = range 10..15 site (sites)']],
  ['10-15 channels', ['10-15 channels = range 10..15 channel (channels)']],
  ['2–3 million dollars', ['2–3 million dollars = range 2000000..3000000 money:USD (dollars)']],
  ['dozens of channels', ['dozens of channels = vague channel (channels) magnitude:10']],
  ['hundreds of fighters', ['hundreds of fighters = vague fighter (fighters) magnitude:100']],
  ['tens of thousands of followers', ['tens of thousands of followers = vague follower (followers) magnitude:10000']],
  ['two thousand fighters', ['two thousand fighters = eq 2000 fighter (fighters)']],
  ['thirty-five soldiers', ['thirty-five soldiers = eq 35 soldier (soldiers)']],
  [
    'one hundred and twenty-three thousand followers',
    ['one hundred and twenty-three thousand followers = eq 123000 follower (followers)'],
  ],
  ['three thousand five hundred people', ['three thousand five hundred people = eq 3500 person (people)']],
  ['2.5 million users', ['2.5 million users = eq 2500000 subscriber (users)']],
  ['123k followers', ['123k followers = eq 123000 follower (followers)']],
  ['$5 million', ['$5 million = eq 5000000 money:USD ($)']],
  ['about $2.5bn', ['about $2.5bn = approx 2500000000 money:USD ($)']],
  ['5 billion euros', ['5 billion euros = eq 5000000000 money:EUR (euros)']],
  ['1,234.5 tonnes', ['1,234.5 tonnes = eq 1234.5 tonne (tonnes)']],
  ['35 percent', ['35 percent = eq 35 percent (percent)']],
  ['20% of channels', ['20% = eq 20 percent (%)']],
  ['500 extremist websites', ['500 extremist websites = eq 500 site (extremist websites) extremist']],
  [
    '12 people were killed and 30 wounded',
    ['12 people = eq 12 person (people)', '30 wounded = eq 30 wounded (wounded)'],
  ],
  ['one member', ['one member = eq 1 member (member)']],
  ['nearly 300 attacks', ['nearly 300 attacks = approx 300 attack (attacks)']],
  ['40 people or more', ['40 people or more = ge 40 person (people)']],
  ['a dozen sites', ['a dozen sites = eq 12 site (sites)']],
  ['an estimated 1,000 members', ['an estimated 1,000 members = approx 1000 member (members)']],
  ['as many as 60 villages', ['as many as 60 villages = le 60 city (villages)']],
  ['30 of the fighters', ['30 of the fighters = eq 30 fighter (fighters)']],
  ['The channels, which numbered 45, were', ['45 = eq 45 channel (channels)']],
  [
    'sales grew from 1.2 million to 3.4 million',
    ['from 1.2 million to 3.4 million = eq 3400000 item () before:1200000'],
  ],
  ['followers fell from 90 to 50 people', ['from 90 to 50 people = eq 50 person (people) before:90']],
  ['roughly 40 flights a day', ['roughly 40 flights = approx 40 item (flights)']],
  ['over 900 video clips', ['over 900 video clips = gt 900 video (video clips)']],
  ['Number of posts: 1,200', ['1,200 = eq 1200 post (posts)']],
]

const negatives: readonly string[] = [
  'resolution 1267',
  'resolution 1267 (1999)',
  'article 15',
  'page 12',
  'in 2015',
  'from 2014 to 2017',
  'at 8:30',
  'call +7 495 123 45 67',
  'one of the factors',
  'the first deputy',
  'F16',
  'COVID-19',
  '#5',
  '192.168.1.1',
  'some time ago',
  'on 6 October 2001',
  'between groups',
  'won 3-2',
  'over there',
  'No. 5',
  'in the 89th minute',
  'the 5G network',
]

describe('findFigures, English', () => {
  it.each(cases)('%s', (text, expected) => expect(found(text, 'en')).toEqual(expected))
  it.each(negatives)('no figure: %s', (text) => expect(found(text, 'en')).toEqual([]))
})
