/** What stands in a folder. Links are told by what they lead to. */
export interface FolderEntry {
  readonly name: string;
  readonly what: 'folder' | 'file' | 'nothing';
}
