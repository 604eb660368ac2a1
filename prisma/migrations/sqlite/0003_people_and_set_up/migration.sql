-- AlterTable
ALTER TABLE "Authority" ADD COLUMN "setUpAt" TEXT;

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    "usedAt" TEXT,
    "accountId" TEXT,
    "revokedAt" TEXT
);

-- CreateTable
CREATE TABLE "AccessRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "decidedById" TEXT,
    "decidedAt" TEXT,
    "personId" TEXT,
    "createdAt" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'ru'
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "LinkCode" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    "usedAt" TEXT
);

-- CreateTable
CREATE TABLE "HumanCall" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "context" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "takenById" TEXT,
    "takenAt" TEXT,
    "closedAt" TEXT,
    "dueAt" TEXT NOT NULL,
    "remindAt" TEXT,
    "stars" INTEGER,
    "createdAt" TEXT NOT NULL,
    "revision" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "HumanCallMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "orderNumber" TEXT NOT NULL,
    "orderDate" TEXT NOT NULL,
    "orderFileId" TEXT,
    "layout" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "EditionEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "entryId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "processId" TEXT NOT NULL,
    "body" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "WorkbookImport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "report" JSONB NOT NULL,
    "basis" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "appliedAt" TEXT
);

-- CreateTable
CREATE TABLE "PendingDeed" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "decidedById" TEXT,
    "decidedAt" TEXT
);

-- CreateTable
CREATE TABLE "CalendarYear" (
    "authorityId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "year")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_BusinessProcess" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "functionName" TEXT NOT NULL,
    "functionKind" TEXT NOT NULL,
    "reach" TEXT NOT NULL DEFAULT 'internal',
    "state" TEXT NOT NULL
);
INSERT INTO "new_BusinessProcess" ("area", "authorityId", "functionKind", "functionName", "id", "name", "number", "state", "unitId") SELECT "area", "authorityId", "functionKind", "functionName", "id", "name", "number", "state", "unitId" FROM "BusinessProcess";
DROP TABLE "BusinessProcess";
ALTER TABLE "new_BusinessProcess" RENAME TO "BusinessProcess";
CREATE INDEX "BusinessProcess_authorityId_unitId_idx" ON "BusinessProcess"("authorityId", "unitId");
CREATE TABLE "new_Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "unitId" TEXT,
    "displayName" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "successorId" TEXT
);
INSERT INTO "new_Person" ("authorityId", "createdAt", "displayName", "id", "locale", "position", "settings", "state", "unitId") SELECT "authorityId", "createdAt", "displayName", "id", "locale", "position", "settings", "state", "unitId" FROM "Person";
DROP TABLE "Person";
ALTER TABLE "new_Person" RENAME TO "Person";
CREATE INDEX "Person_authorityId_unitId_idx" ON "Person"("authorityId", "unitId");
CREATE TABLE "new_Unit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'active'
);
INSERT INTO "new_Unit" ("authorityId", "id", "name", "short") SELECT "authorityId", "id", "name", "short" FROM "Unit";
DROP TABLE "Unit";
ALTER TABLE "new_Unit" RENAME TO "Unit";
CREATE INDEX "Unit_authorityId_idx" ON "Unit"("authorityId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Invitation_authorityId_personId_idx" ON "Invitation"("authorityId", "personId");

-- CreateIndex
CREATE INDEX "AccessRequest_authorityId_state_idx" ON "AccessRequest"("authorityId", "state");

-- CreateIndex
CREATE INDEX "AccessRequest_accountId_idx" ON "AccessRequest"("accountId");

-- CreateIndex
CREATE INDEX "Consent_authorityId_personId_idx" ON "Consent"("authorityId", "personId");

-- CreateIndex
CREATE INDEX "LinkCode_authorityId_personId_idx" ON "LinkCode"("authorityId", "personId");

-- CreateIndex
CREATE INDEX "HumanCall_authorityId_state_idx" ON "HumanCall"("authorityId", "state");

-- CreateIndex
CREATE INDEX "HumanCall_authorityId_personId_idx" ON "HumanCall"("authorityId", "personId");

-- CreateIndex
CREATE INDEX "HumanCallMessage_callId_idx" ON "HumanCallMessage"("callId");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_authorityId_number_key" ON "Edition"("authorityId", "number");

-- CreateIndex
CREATE INDEX "EditionEntry_editionId_idx" ON "EditionEntry"("editionId");

-- CreateIndex
CREATE INDEX "EditionEntry_authorityId_idx" ON "EditionEntry"("authorityId");

-- CreateIndex
CREATE INDEX "WorkbookImport_authorityId_state_idx" ON "WorkbookImport"("authorityId", "state");

-- CreateIndex
CREATE INDEX "PendingDeed_authorityId_state_idx" ON "PendingDeed"("authorityId", "state");
