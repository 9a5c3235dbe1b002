import type { Chip } from '../kit/chip.ts';
import type { Box } from '../kit/hatch.ts';
import type { Role } from '../kit/spec.ts';
import type { Word } from '../kit/words.ts';

/** One forecast as it is drawn. */
export interface SpanShape {
	id: string;
	role: Role;
	name: Word[];
	bold: boolean;
	/** The thin line from base year to horizon, with its end strokes. */
	track: string;
	bar?: Box;
	value?: Word;
	chip?: Chip;
}
