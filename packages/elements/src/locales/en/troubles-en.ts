/** Troubles, empty answers and numbered pages in English. @module */
import { format } from '../../core/format.ts';
import type { TroubleStrings } from '../strings.ts';

const { number, plural } = format('en');

export const strings: TroubleStrings = {
  lang: 'en',
  none: (typed) => (typed ? `No one was found for “${typed}”` : 'No one was found with these filters'),
  noneMeans: (day) =>
    `We looked in this register only, as of ${day}. The person may be registered elsewhere, or under another spelling.`,
  noneSteps: [
    'Check the spelling, or type the name in the other script.',
    'Ask the person for the registration number and type that.',
    'Ask the council that they name. Its register is the one that counts.',
  ],
  slow: 'This is taking longer than usual. The connection may be slow; the search is still running.',
  previous: 'Previous',
  next: 'Next',
  page: (page) => `Page ${number(page)}`,
  pages: 'Pages of results',
  failures: {
    unreachable: {
      title: 'The register could not be reached',
      advice: 'Check the internet connection of this device. What you typed is kept.',
    },
    'timed-out': { title: 'The register did not answer in time', advice: 'It may be busy. What you typed is kept.' },
    busy: { title: 'Too many searches at once', advice: 'Please wait a little; the search goes on by itself.' },
    'not-working': {
      title: 'The register is not working just now',
      advice: 'This is not your fault. Try again later.',
    },
    'answer-invalid': {
      title: 'The answer could not be read',
      advice: 'Something between this page and the register changed it. Try again, or tell the owner of this site.',
    },
    'query-too-short': {
      title: 'The search needs a little more',
      advice: 'Add letters to the name, give a number and its council, or choose a speciality and a district.',
    },
    refused: { title: 'This search is not possible', advice: 'Change the words or the filters and search again.' },
    expired: { title: 'This list is too old to go on', advice: 'Search again to see it afresh.' },
    'not-found': { title: 'This entry is no longer there', advice: 'Go back and search again.' },
    'not-configured': {
      title: 'The search is not connected yet',
      advice: 'The owner of this site has to name a register.',
    },
  },
  offline: 'There is no internet connection. The search goes on when it is back.',
  resultsFrom: (time, typed) => `Below are the results from ${time}${typed && ` for “${typed}”`}.`,
  retry: 'Try again',
  retryIn: (seconds) => plural(seconds, { one: 'Again in 1 second', other: `Again in ${number(seconds)} seconds` }),
  reference: (id) => `Reference: ${id}`,
};
