-- AlterTable
ALTER TABLE "Authority" ADD COLUMN     "setUpAt" TEXT;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "successorId" TEXT;

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
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "decidedAt" TEXT,
    "decidedById" TEXT,
    "personId" TEXT,

    CONSTRAINT "AccessRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "place" TEXT NOT NULL,

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
    "accountId" TEXT,

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
    "createdAt" TEXT NOT NULL,
    "takenAt" TEXT,
    "answeredAt" TEXT,
    "closedAt" TEXT,
    "stars" INTEGER,

    CONSTRAINT "HumanCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HumanCallMessage" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "fileId" TEXT,
    "createdAt" TEXT NOT NULL,

    CONSTRAINT "HumanCallMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PendingDeed" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "args" JSONB NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
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
    "source" TEXT NOT NULL,
    "fileId" TEXT,
    "loadedById" TEXT NOT NULL,
    "loadedAt" TEXT NOT NULL,

    CONSTRAINT "CalendarYear_pkey" PRIMARY KEY ("authorityId","year")
);

-- CreateIndex
CREATE INDEX "Invitation_authorityId_personId_idx" ON "Invitation"("authorityId", "personId");

-- CreateIndex
CREATE INDEX "AccessRequest_authorityId_state_idx" ON "AccessRequest"("authorityId", "state");

-- CreateIndex
CREATE INDEX "AccessRequest_accountId_idx" ON "AccessRequest"("accountId");

-- CreateIndex
CREATE INDEX "Consent_authorityId_personId_kind_idx" ON "Consent"("authorityId", "personId", "kind");

-- CreateIndex
CREATE INDEX "LinkCode_authorityId_personId_idx" ON "LinkCode"("authorityId", "personId");

-- CreateIndex
CREATE INDEX "HumanCall_authorityId_state_idx" ON "HumanCall"("authorityId", "state");

-- CreateIndex
CREATE INDEX "HumanCall_personId_idx" ON "HumanCall"("personId");

-- CreateIndex
CREATE INDEX "HumanCallMessage_callId_idx" ON "HumanCallMessage"("callId");

-- CreateIndex
CREATE INDEX "HumanCallMessage_authorityId_idx" ON "HumanCallMessage"("authorityId");

-- CreateIndex
CREATE INDEX "PendingDeed_authorityId_state_idx" ON "PendingDeed"("authorityId", "state");
