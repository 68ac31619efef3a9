export { addLocations, anActor } from './add-locations.js';
export { shareServer } from './shared-server.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { startThrowawayServer } from './throwaway-server.js';
