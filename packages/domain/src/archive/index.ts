export { type ArchiveFault, archiveLimits, checkArchive, megabytes } from './check-archive.js';
export { type ZipEntry, zipDirectory } from './zip-directory.js';
