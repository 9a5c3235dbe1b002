import type { Menu } from '../declared.ts';

const path = '/suche/';

export const menu: Menu = { at: 280, path, name: { de: 'Suche', en: 'Search' } };

export const found = null;

export const figures = null;
