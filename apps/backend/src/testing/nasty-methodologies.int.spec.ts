import { aboutMethodologies, tryNastyInput } from './nasty-suite';

describe('nasty input about methodologies', () => tryNastyInput(aboutMethodologies));
