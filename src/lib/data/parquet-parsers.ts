import type { ParquetParsers } from 'hyparquet';

const decoder = new TextDecoder('utf-8', { fatal: true });

const day = 86_400_000;

/** How values leave the Parquet decoder: texts checked as UTF-8, JSON as its text, times in milliseconds or an error. */
export const parsers: Partial<ParquetParsers> = {
	stringFromBytes: (bytes) => bytes && decode(bytes),
	jsonFromBytes: (bytes) => bytes && decode(bytes),
	dateFromDays: (days) => days * day,
	timestampFromMilliseconds: (millis) => Number(millis),
	timestampFromMicroseconds: (micros) => milliseconds(micros, 1000n),
	timestampFromNanoseconds: (nanos) => milliseconds(nanos, 1_000_000n)
};

function decode(bytes: Uint8Array): string {
	try {
		return decoder.decode(bytes);
	} catch {
		throw new Error('bytes that are no text (UTF-8) are not read');
	}
}

function milliseconds(time: bigint, per: bigint): number {
	if (time % per !== 0n) throw new Error('times finer than a millisecond are not read');
	return Number(time / per);
}
