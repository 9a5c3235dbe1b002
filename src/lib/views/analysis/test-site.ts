import { county } from '../../core/county.ts';
import { de } from '../../i18n/de.ts';
import { makeFormat } from '../../i18n/format.ts';
import type { Site } from '../../i18n/site.ts';

/** For tests: a German page. */
export const testSite: Site = {
	...{ locale: 'de', t: de, format: makeFormat('de', de.units), county, root: '' },
	href: (path) => path
};
