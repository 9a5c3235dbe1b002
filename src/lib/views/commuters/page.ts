import { commuters } from '../../figures/labour/commuters.ts';
import { commutersWords } from '../../figures/labour/commuters.words.ts';
import { oneOf, section, type Page } from '../page/page.ts';
import { filtered } from '../registered.ts';

const path = '/arbeitsmarkt/pendeln/';
const sex = oneOf('geschlecht', commutersWords.de.sexes, 'total');

/** The page on commuters, below the labour market: none of its first visit. */
export const page: Page = {
	path,
	nav: 'commuters',
	specs: { sex: sex.spec },
	deeper: { labour: '#ausgaben', data: 'commuters/' },
	parts: [
		section('districts', {
			choice: {
				key: 'sex',
				values: sex.spec.values,
				names: (locale) => commutersWords[locale].sexes
			},
			figures: [
				filtered(
					commuters,
					path,
					() => ({ sex: sex.spec }),
					(values) => ({ sex: sex.read(values.sex) })
				)
			]
		})
	]
};
