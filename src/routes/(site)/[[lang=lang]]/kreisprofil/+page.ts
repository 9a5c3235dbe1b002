import { allFigures } from '#lib/views/registry.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({ ...data, figures: await allFigures() });
