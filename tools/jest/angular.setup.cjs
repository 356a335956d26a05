const { setupZonelessTestEnv } = require('jest-preset-angular/setup-env/zoneless');

// A template that names what does not exist is a mistake here as in the build.
setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });
