export { protect, type ProtectOptions } from './protect';
