-- CreateTable
CREATE TABLE "FormationCampaign" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "openedById" TEXT NOT NULL,
    "openedAt" TEXT NOT NULL,
    "presentedById" TEXT,
    "presentedAt" TEXT,
    "editionId" TEXT
);

-- CreateTable
CREATE TABLE "UnitSubmission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "gapsReason" TEXT NOT NULL,
    "handedOverById" TEXT,
    "handedOverAt" TEXT,
    "decidedById" TEXT,
    "decidedAt" TEXT,
    "revision" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "EntryCheck" (
    "submissionId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "remark" TEXT NOT NULL,
    "entryRevision" INTEGER NOT NULL,
    "checkedById" TEXT,
    "checkedAt" TEXT,

    PRIMARY KEY ("submissionId", "entryId")
);

-- CreateTable
CREATE TABLE "Publication" (
    "editionId" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,
    "recordedById" TEXT,
    "recordedAt" TEXT,
    "createdAt" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "FormationCampaign_authorityId_state_idx" ON "FormationCampaign"("authorityId", "state");

-- CreateIndex
CREATE INDEX "UnitSubmission_authorityId_state_idx" ON "UnitSubmission"("authorityId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "UnitSubmission_campaignId_unitId_key" ON "UnitSubmission"("campaignId", "unitId");

-- CreateIndex
CREATE INDEX "EntryCheck_authorityId_idx" ON "EntryCheck"("authorityId");

-- CreateIndex
CREATE INDEX "Publication_authorityId_publishedOn_idx" ON "Publication"("authorityId", "publishedOn");
