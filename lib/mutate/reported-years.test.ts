import { describe, expect, it } from 'vitest';
import { datesReport, limitOf } from './reported-years';

describe('the date of a report', () => {
  it.each([
    ['In 2016 the office put it at #.', true],
    ['A minister spoke in March 2016 of #.', true],
    ['They announced a cut to # on 18 July 2016.', true],
    ['The office announced # for 2016.', false],
    ['In 2016 the office opened; it sold #.', false],
    ['In 2016 the office closed; others put it at #.', false],
    ['They announced a cut to #. It began on 18 July 2016.', false],
    ['In 2016 it sold #.', false],
    ['It sold # in 2016.', false],
  ])('%s', (sentence, expected) => {
    expect(datesReport(sentence, sentence.indexOf('2016'), sentence.indexOf('#'))).toBe(expected);
  });
});

describe('a year that only limits the period', () => {
  it.each([
    ['Since January 2016 it has been #.', 'first'],
    ['It was # after the reform of 2016.', 'first'],
    ['It was # before the reform of 2016.', 'last'],
    ['It was # until 2016.', 'last'],
    ['It was # in 2016.', null],
  ])('%s', (sentence, expected) => expect(limitOf(sentence, sentence.indexOf('2016'))).toBe(expected));
});
