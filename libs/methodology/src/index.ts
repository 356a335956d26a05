export * from './schema/answers';
export * from './schema/methodology';
export * from './schema/question';
export * from './schema/question-base';
export * from './schema/scoring';
export * from './schema/text';
