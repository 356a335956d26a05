import { aboutMethodologies, tryNastyInput } from './nasty-suite';

describe('nasty input', () => tryNastyInput((step) => !aboutMethodologies(step)));
