export { counted } from '../domain/counted';
