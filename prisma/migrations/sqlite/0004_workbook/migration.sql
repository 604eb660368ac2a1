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
    "email" TEXT NOT NULL DEFAULT ''
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
CREATE UNIQUE INDEX "Edition_authorityId_number_key" ON "Edition"("authorityId", "number");

-- CreateIndex
CREATE INDEX "EditionEntry_editionId_idx" ON "EditionEntry"("editionId");

-- CreateIndex
CREATE INDEX "EditionEntry_authorityId_idx" ON "EditionEntry"("authorityId");

-- CreateIndex
CREATE INDEX "WorkbookImport_authorityId_state_idx" ON "WorkbookImport"("authorityId", "state");
