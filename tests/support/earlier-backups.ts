/** Backups in the open, as the versions of the app wrote them that made files of versions 1 and 2. */
export const earlierBackups = {
  1: `{"format":"airlock backup","version":1,"records":2,"madeAtMs":1700000000000}
{"kind":"conversation","key":["0m3x"],"value":{"version":2,"id":"0m3x","title":"Why is the sky blue? 漢字","createdAtMs":1,"updatedAtMs":2}}
{"kind":"turn","key":["0m3x","0m3y"],"value":{"version":2,"role":"user","id":"0m3y","conversationId":"0m3x","parentId":null,"createdAtMs":1,"text":"Why?"}}
{"end":{"records":2,"sha256":"c9b11c9af2066c01771d73a7d4067bcb686e5c80575fc402153ee63defff6823"}}
`,
  2: `{"format":"airlock backup","version":2,"records":2,"madeAtMs":1700000000000}
{"kind":"kit","key":["reply"],"value":{"version":1,"kind":"template","id":"reply","changedAtMs":5,"name":"Reply","text":"Dear {{name}}"}}
{"kind":"conversation","key":["0m3x"],"value":{"version":2,"id":"0m3x","title":"Why is the sky blue? 漢字","createdAtMs":1,"updatedAtMs":2}}
{"kind":"turn","key":["0m3x","0m3y"],"value":{"version":2,"role":"user","id":"0m3y","conversationId":"0m3x","parentId":null,"createdAtMs":1,"text":"Why?"}}
{"end":{"records":3,"sha256":"b14d866f13cb9e9d7faa5f8d9c62f9194e9c900a7ea783630227968f48b9593c"}}
`,
} as const;
