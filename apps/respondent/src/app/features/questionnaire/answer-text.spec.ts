import { TestBed } from '@angular/core/testing';
import type { Answer, Question } from '@briedums/methodology';
import { stage } from '../../testing/stage';
import { AnswerTexts } from './answer-text';

const asked = (question: object) => question as Question;
const told = (value: unknown) => ({ value }) as Answer;

describe('answers in words', () => {
  const measured = asked({ type: 'automatic', unit: { lv: 'punkti', en: 'points' } });

  it('write what a machine measured as the language writes numbers, with its unit', async () => {
    await stage('lv');
    expect(TestBed.inject(AnswerTexts).of(measured, told('88.5'))).toEqual(['88,5 punkti']);
  });

  it('keep a measured text as it is, and say where there is nothing', async () => {
    await stage('en');
    const texts = TestBed.inject(AnswerTexts);
    expect(texts.of(asked({ type: 'automatic' }), told('AA'))).toEqual(['AA']);
    expect(texts.of(measured, null)).toEqual(['No answer']);
  });

  it('give a reason with what does not apply, and no empty reason', async () => {
    await stage('lv');
    const texts = TestBed.inject(AnswerTexts);
    expect(texts.of(measured, { notApplicable: true, reason: 'Nav vietnes' })).toEqual([
      'Neattiecas: Nav vietnes',
    ]);
    expect(texts.of(measured, { notApplicable: true, reason: ' ' })).toEqual(['Neattiecas']);
  });
});
