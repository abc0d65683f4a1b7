import {dateFault} from '../../data/dates.js';
import type {DeskWords} from './desk.js';

/** What a cell would be read as, in words. */
export interface Preview {
  readonly raw: string;
  readonly read: string;
}

const orders: Readonly<Record<string, readonly ('day' | 'month' | 'year')[]>> = {
  dmy: ['day', 'month', 'year'],
  mdy: ['month', 'day', 'year'],
  ymd: ['year', 'month', 'day']
};
const threeNumbers = /^\D*(\d{1,4})[./\- ]+(\d{1,4})[./\- ]+(\d{1,4})\D*$/;
const styles: Readonly<Record<string, RegExp>> = {'1.234,5': /\./g, '1,234.5': /,/g, '1 234,5': /[\s\u00A0\u202F]/g};

/** What an answer makes of a cell: a date with its month in words, a number as the language writes it. */
export function previewOf(raw: string, answer: string, {date, number}: DeskWords): Preview | undefined {
  const order = orders[answer];
  if (order) {
    const read = dateIn(raw, order);
    return read ? {raw, read: date(read)} : undefined;
  }
  const thousands = styles[answer];
  if (!thousands) return undefined;
  const value = Number(raw.replace(thousands, '').replace(',', '.'));
  return Number.isFinite(value) ? {raw, read: number(value)} : undefined;
}

function dateIn(raw: string, order: readonly ('day' | 'month' | 'year')[]): string | undefined {
  const numbers = threeNumbers.exec(raw)?.slice(1);
  if (!numbers) return undefined;
  const part = (name: 'day' | 'month' | 'year') => (numbers[order.indexOf(name)] ?? '').padStart(2, '0');
  const year = part('year').length === 2 ? `20${part('year')}` : part('year');
  const iso = `${year}-${part('month')}-${part('day')}`;
  return dateFault(iso) ? undefined : iso;
}
