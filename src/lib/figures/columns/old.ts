import { isOld, type Period } from '../../core/period.ts';
import type { Context } from '../figure.ts';

/** Day of the edition: what is old is measured by it and not by a clock, so that the same data say the same. */
const edition = __DATA_EDITION__?.date ?? '';

/** Says of an old period that it is; "" of any other. */
export const oldText = (
	period: Period | undefined,
	{ t }: Pick<Context<unknown>, 't'>,
	today = edition
): string => (period && today !== '' && isOld(period, today) ? t.figure.old : '');
