-- AlterTable
ALTER TABLE "Authority" ADD COLUMN     "setUpAt" TEXT;

-- AlterTable
ALTER TABLE "BusinessProcess" ADD COLUMN     "reach" TEXT NOT NULL DEFAULT 'internal';

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "email" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "successorId" TEXT;

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'active';

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    "usedAt" TEXT,
    "accountId" TEXT,
    "revokedAt" TEXT,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessRequest" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "decidedById" TEXT,
    "decidedAt" TEXT,
    "personId" TEXT,
    "createdAt" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'ru',

    CONSTRAINT "AccessRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "at" TEXT NOT NULL,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkCode" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    "usedAt" TEXT,

    CONSTRAINT "LinkCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HumanCall" (
    "id" TEXT NOT NULL,
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
    "revision" INTEGER NOT NULL,

    CONSTRAINT "HumanCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HumanCallMessage" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,

    CONSTRAINT "HumanCallMessage_pkey" PRIMARY KEY ("id")
);

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

-- CreateTable
CREATE TABLE "PendingDeed" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "decidedById" TEXT,
    "decidedAt" TEXT,

    CONSTRAINT "PendingDeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarYear" (
    "authorityId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,

    CONSTRAINT "CalendarYear_pkey" PRIMARY KEY ("authorityId","year")
);

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
