import { isFirefoxThere, startFirefox } from '../support/firefox.ts';
import { walkFlows } from '../support/flows.ts';
import { promised } from '../support/promise.ts';

if (!isFirefoxThere)
	console.warn('Skipped: Firefox is not installed (Debian: apt install firefox-esr).');

promised('firefox', () => walkFlows(startFirefox), { skip: !isFirefoxThere, timeout: 600_000 });
