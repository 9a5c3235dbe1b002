import { county } from '#lib/core/county.ts';

export const load = () => ({ hasParts: Boolean(county.parts) });
