-- AlterTable
ALTER TABLE "BusinessProcess" ADD COLUMN     "reach" TEXT NOT NULL DEFAULT 'internal';

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "email" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'active';

-- CreateTable
CREATE TABLE "Edition" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "orderNumber" TEXT NOT NULL,
    "orderDate" TEXT NOT NULL,
    "orderFileId" TEXT,
    "layout" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EditionEntry" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "entryId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "processId" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "EditionEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkbookImport" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "report" JSONB NOT NULL,
    "basis" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "appliedAt" TEXT,

    CONSTRAINT "WorkbookImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Edition_authorityId_number_key" ON "Edition"("authorityId", "number");

-- CreateIndex
CREATE INDEX "EditionEntry_editionId_idx" ON "EditionEntry"("editionId");

-- CreateIndex
CREATE INDEX "EditionEntry_authorityId_idx" ON "EditionEntry"("authorityId");

-- CreateIndex
CREATE INDEX "WorkbookImport_authorityId_state_idx" ON "WorkbookImport"("authorityId", "state");
