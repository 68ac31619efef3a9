export { type ArchiveFault, archiveLimits, checkArchive } from './check-archive.js';
export { type ZipEntry, zipDirectory } from './zip-directory.js';
