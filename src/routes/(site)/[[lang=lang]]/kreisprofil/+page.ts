import { briefFigures } from '#lib/views/brief/figures.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({ ...data, figures: await briefFigures() });
