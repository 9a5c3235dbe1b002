import { join } from 'node:path';
import { county, type County } from '#lib/core/county.ts';
import { readDatasets } from '../read.ts';

/** The datasets of the project. */
export const { datasets } = readDatasets(join(import.meta.dirname, '..', '..', '..', 'data'));
/** The county with all that a publication needs. */
export const published: County = {
	...county,
	origin: 'https://monitor.example/kreis',
	contributorId: 'http://dcat-ap.de/def/contributors/beispiel',
	operator: {
		...county.operator,
		name: 'Landratsamt Beispiel',
		email: 'daten@kreis.example',
		phone: '06192 201-0'
	}
};
