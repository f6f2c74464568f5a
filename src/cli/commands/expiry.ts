import { usageError } from '../../model/errors.ts';
import { isDay } from '../../text/day.ts';

/** Ten years: what is to count for longer needs no end. */
const mostDays = 3_650;

/** `90d` from today on, or the last day itself, in UTC. */
export function expiryDay(written: string, today: string): string {
  const [, count] = /^(\d{1,6})d$/.exec(written) ?? [];
  const day = count === undefined ? written : later(today, Number(count));
  if (count === '0' || (count !== undefined && Number(count) === 0))
    throw wrong('--expires 0d would end before it begins');
  if (!isDay(day))
    throw wrong(
      `--expires is a number of days such as 90d, or a day such as ${later(today, 90)}, not "${written}"`,
    );
  if (day < today) throw wrong(`--expires ${written} is over: today is ${today} in UTC`);
  if (day > later(today, mostDays))
    throw wrong(
      `--expires ${written} is more than ten years from now: leave it out for a waiver without an end`,
    );
  return day;
}

function later(today: string, days: number): string {
  const time = Date.parse(`${today}T00:00:00Z`) + days * 86_400_000;
  return time > Date.parse('9999-12-31T00:00:00Z') ? '9999-12-31' : new Date(time).toISOString().slice(0, 10);
}

const wrong = (message: string): Error => usageError('wrong-usage', `${message}.`);
