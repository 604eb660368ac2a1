-- CreateTable
CREATE TABLE "Authority" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "regulation" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "timeZone" TEXT NOT NULL,
    "demo" INTEGER NOT NULL,
    "createdAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "unitId" TEXT,
    "displayName" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "unitId" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "personId" TEXT,
    "blockedAt" TEXT,
    "lastSeenAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "BusinessProcess" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "functionName" TEXT NOT NULL,
    "functionKind" TEXT NOT NULL,
    "state" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "TouchpointEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "processId" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subtype" TEXT NOT NULL,
    "needs" JSONB NOT NULL,
    "otherNeed" TEXT NOT NULL,
    "actions" TEXT NOT NULL,
    "specifics" TEXT NOT NULL,
    "sourceKind" TEXT NOT NULL,
    "sourceRef" TEXT NOT NULL,
    "sourceFileId" TEXT,
    "marks" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "searchKey" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "activeKey" TEXT,
    "kind" TEXT NOT NULL,
    "definitionVersion" INTEGER NOT NULL,
    "regulationVersion" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "cursor" TEXT NOT NULL,
    "view" JSONB NOT NULL,
    "pending" JSONB,
    "revision" INTEGER NOT NULL,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "remindAt" TEXT
);

-- CreateTable
CREATE TABLE "Inbox" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "authorityId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "outcome" TEXT,
    "attempts" INTEGER NOT NULL,
    "receivedAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "fileId" TEXT,
    "priority" INTEGER NOT NULL,
    "dueAt" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "createdAt" TEXT NOT NULL,
    "sentAt" TEXT,
    "reason" TEXT
);

-- CreateTable
CREATE TABLE "Journal" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "authorityId" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "prev" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "mime" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "FileContent" (
    "authorityId" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("authorityId", "sha256")
);

-- CreateTable
CREATE TABLE "WebMessage" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "authorityId" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "change" INTEGER NOT NULL,
    "sentAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "WebSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "userAgent" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "lastSeenAt" TEXT NOT NULL,
    "revokedAt" TEXT
);

-- CreateTable
CREATE TABLE "SignInLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    "usedAt" TEXT
);

-- CreateTable
CREATE TABLE "Setting" (
    "authorityId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    PRIMARY KEY ("authorityId", "key")
);

-- CreateIndex
CREATE INDEX "Unit_authorityId_idx" ON "Unit"("authorityId");

-- CreateIndex
CREATE INDEX "Person_authorityId_unitId_idx" ON "Person"("authorityId", "unitId");

-- CreateIndex
CREATE INDEX "RoleGrant_authorityId_idx" ON "RoleGrant"("authorityId");

-- CreateIndex
CREATE UNIQUE INDEX "RoleGrant_personId_role_unitId_key" ON "RoleGrant"("personId", "role", "unitId");

-- CreateIndex
CREATE INDEX "Account_personId_idx" ON "Account"("personId");

-- CreateIndex
CREATE INDEX "Account_authorityId_idx" ON "Account"("authorityId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_channel_externalId_key" ON "Account"("channel", "externalId");

-- CreateIndex
CREATE INDEX "BusinessProcess_authorityId_unitId_idx" ON "BusinessProcess"("authorityId", "unitId");

-- CreateIndex
CREATE INDEX "TouchpointEntry_authorityId_unitId_idx" ON "TouchpointEntry"("authorityId", "unitId");

-- CreateIndex
CREATE UNIQUE INDEX "TouchpointEntry_authorityId_processId_nameKey_key" ON "TouchpointEntry"("authorityId", "processId", "nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_activeKey_key" ON "Draft"("activeKey");

-- CreateIndex
CREATE INDEX "Draft_authorityId_personId_state_idx" ON "Draft"("authorityId", "personId", "state");

-- CreateIndex
CREATE INDEX "Draft_remindAt_idx" ON "Draft"("remindAt");

-- CreateIndex
CREATE INDEX "Inbox_state_seq_idx" ON "Inbox"("state", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Inbox_channel_eventId_key" ON "Inbox"("channel", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_slot_key" ON "Outbox"("slot");

-- CreateIndex
CREATE INDEX "Outbox_state_dueAt_idx" ON "Outbox"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Outbox_authorityId_personId_idx" ON "Outbox"("authorityId", "personId");

-- CreateIndex
CREATE INDEX "Journal_authorityId_seq_idx" ON "Journal"("authorityId", "seq");

-- CreateIndex
CREATE INDEX "Journal_authorityId_subject_idx" ON "Journal"("authorityId", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "Journal_authorityId_prev_key" ON "Journal"("authorityId", "prev");

-- CreateIndex
CREATE INDEX "StoredFile_authorityId_sha256_idx" ON "StoredFile"("authorityId", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "WebMessage_chatId_slot_key" ON "WebMessage"("chatId", "slot");

-- CreateIndex
CREATE UNIQUE INDEX "WebMessage_chatId_change_key" ON "WebMessage"("chatId", "change");

-- CreateIndex
CREATE INDEX "WebSession_accountId_idx" ON "WebSession"("accountId");

-- CreateIndex
CREATE INDEX "SignInLink_authorityId_personId_idx" ON "SignInLink"("authorityId", "personId");
