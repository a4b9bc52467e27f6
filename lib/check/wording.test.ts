import { describe, expect, it } from 'vitest';
import { wordsMissingFrom, names, isSameWording } from './wording';

describe('isSameWording', () => {
  it.each([
    ['China’s Surplus, Explained.', "China's surplus explained"],
    ['The long term rise of wages', 'The long-term rise of wages'],
    ['It recieves more', 'It receives more'],
    ['Oats in teh harvest', 'Oats in the harvest'],
    ['Oats and exprots', 'Oats and exports'],
    ['Wass it so?', 'Was it so?'],
    ['It fell. Tehre was none', 'It fell. There was none'],
    ['It was 3.50%', 'It was 3.5%'],
    ['1,200 tonnes', '1200 tonnes'],
  ])('ignores case, punctuation, trailing zeros and typing errors: “%s”', (was, is) => {
    expect(isSameWording(was, is)).toBe(true);
    expect(isSameWording(is, was)).toBe(true);
  });

  it.each([
    ['It is 39.6%', 'It is 39.7%'],
    ['It fell by −3.5%', 'It fell by 3.5%'],
    ['A share of 5', 'A share of 5%'],
    ['Worth $5', 'Worth €5'],
    ['About sixty farms', 'About sixth farms'],
    ['About eight farms', 'About eighty farms'],
    ['A million tonnes', 'A billion tonnes'],
    ['In Arvenia', 'In Arvonia'],
    ['China gains', 'Chine gains'],
    ['Brian gains', 'Brain gains'],
    ['Ann gains', 'An gains'],
    ['Was it so?', 'Has it so?'],
    ['Then it is so', 'They it is so'],
    ['Nott it', 'Not it'],
    ['By Wass it rose', 'By Was it rose'],
    ['The US gains', 'The us gains'],
    ['It can’t rise', 'It can rise'],
    ['It is now so', 'It is not so'],
    ['A typical harvest', 'A atypical harvest'],
    ['It grew', 'It grow'],
    ['Oats gain', 'Oats gain?'],
    ['Oats gain', 'Oats gain more'],
    ['recieve beleive acheive', 'receive believe achieve'],
  ])('never ignores a number, a name, a negation, a different word or a third typing error: “%s”', (was, is) => {
    expect(isSameWording(was, is)).toBe(false);
    expect(isSameWording(is, was)).toBe(false);
  });
});

describe('wordsMissingFrom', () => {
  const change = { was: 'Exports of oats, 2022: €12.50 million', is: 'Exports of oats, 2022: €13.50 million' };

  it('returns new words that the correction does not mention', () => {
    expect(wordsMissingFrom({ was: '', now: 'It is €13.5 million.' }, change)).toEqual([]);
    expect(wordsMissingFrom({ was: 'It was 13.5', now: 'It is 14' }, change)).toEqual(['13.50']);
    expect(wordsMissingFrom({ was: '', now: 'Now rye.' }, { was: 'Oats gain', is: 'Oats and rye gain' })).toEqual([]);
  });

  it('returns removed words if nothing is new, and the changed passage if only the order changed', () => {
    const shorter = { was: 'Oats and rye gain', is: 'Oats gain' };
    expect(wordsMissingFrom({ was: 'It said rye.', now: 'It does not.' }, shorter)).toEqual([]);
    expect(wordsMissingFrom({ was: 'Something.', now: 'Rye.' }, shorter)).toEqual(['rye']);
    expect(wordsMissingFrom({ was: 'Its value.', now: '' }, { was: '31.5', is: null })).toEqual(['31.5']);
    const turned = { was: 'Oats beat rye', is: 'Rye beat oats' };
    expect(wordsMissingFrom({ was: '', now: 'It is rye, and they beat oats.' }, turned)).toEqual(['Rye beat oats']);
    expect(wordsMissingFrom({ was: '', now: 'It says that rye beat oats.' }, turned)).toEqual([]);
  });

  it('accepts words only if they are near each other', () => {
    const told = { was: 'Oats, 2019: 20.5%', is: 'Oats, 2022: 24.0%' };
    expect(wordsMissingFrom({ was: '', now: 'It says “24.0%” for “2022”.' }, told)).toEqual([]);
    const apart = 'It says “24.0%” in the text below the figure, which was drawn anew in 2022.';
    expect(wordsMissingFrom({ was: '', now: apart }, told)).toEqual(['2022: 24.0']);
    const gone = { was: 'Oats of good quality and rye gain', is: 'Oats and rye gain' };
    expect(wordsMissingFrom({ was: 'Good was the word, as we thought that there is quality.', now: '' }, gone)).toEqual(
      ['good quality'],
    );
  });

  it('requires a label exactly as written, and not another label that contains its words', () => {
    const verdict = (is: string) => ({ was: '', is: `${is}: Are oats a quarter?`, label: is });
    const said = (now: string, is: string) => wordsMissingFrom({ was: '', now }, verdict(is));
    expect(said('It is mostly shorter, and no less accurate.', 'Mostly accurate')).toEqual(['Mostly accurate']);
    expect(said('It is Mostly accurate.', 'Mostly accurate')).toEqual([]);
    expect(said('It is Mostly accurate.', 'Accurate')).toEqual(['Accurate']);
    expect(said('Inaccurate, Accurately', 'Accurate')).toEqual(['Accurate']);
    expect(said('Accurately, it is Accurate.', 'Accurate')).toEqual([]);
  });

  it('requires the changed passage word for word if only common words such as “the” changed', () => {
    const change = {
      was: 'What is owed by the borrowers named, in euros of the day',
      is: 'What is owed by borrowers that are named, in euros of the day',
    };
    expect(wordsMissingFrom({ was: '', now: 'It is shorter.' }, change)).toEqual(['by borrowers that are named']);
    expect(wordsMissingFrom({ was: '', now: 'It says “owed by borrowers that are named”.' }, change)).toEqual([]);
  });
});

describe('names', () => {
  it('accepts a correctly rounded value', () => {
    expect(names('It is 40.4% in China.', '40.398')).toBe(true);
    expect(names('It is 40.39% in China.', '40.398')).toBe(false);
    expect(names('It fell to −4.0%', '-4')).toBe(true);
  });
});
