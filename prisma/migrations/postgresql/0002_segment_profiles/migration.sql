-- CreateTable
CREATE TABLE "SegmentProfile" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "clientKind" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "searchKey" TEXT NOT NULL,

    CONSTRAINT "SegmentProfile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProfileProcess" (
    "profileId" TEXT NOT NULL,
    "processId" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,

    CONSTRAINT "ProfileProcess_pkey" PRIMARY KEY ("profileId","processId")
);

-- CreateTable
CREATE TABLE "Trait" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sourceNote" TEXT NOT NULL,
    "affects" INTEGER NOT NULL,

    CONSTRAINT "Trait_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TraitValue" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "traitId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "TraitValue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Segment" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "responsibleId" TEXT,

    CONSTRAINT "Segment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SegmentValue" (
    "segmentId" TEXT NOT NULL,
    "valueId" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,

    CONSTRAINT "SegmentValue_pkey" PRIMARY KEY ("segmentId","valueId")
);

-- CreateTable
CREATE TABLE "SegmentParameter" (
    "segmentId" TEXT NOT NULL,
    "parameter" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "known" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "amount" INTEGER,
    "source" TEXT NOT NULL,

    CONSTRAINT "SegmentParameter_pkey" PRIMARY KEY ("segmentId","parameter")
);

-- CreateTable
CREATE TABLE "Hypothesis" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "segmentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "about" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "evidenceFileId" TEXT,
    "evidenceOn" TEXT NOT NULL,

    CONSTRAINT "Hypothesis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProfileChange" (
    "profileId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "authorityId" TEXT NOT NULL,
    "version" INTEGER,
    "at" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "change" JSONB NOT NULL,

    CONSTRAINT "ProfileChange_pkey" PRIMARY KEY ("profileId","revision")
);

-- CreateTable
CREATE TABLE "InterviewRating" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "stars" INTEGER NOT NULL,
    "remark" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,

    CONSTRAINT "InterviewRating_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SegmentProfile_authorityId_unitId_idx" ON "SegmentProfile"("authorityId", "unitId");

-- CreateIndex
CREATE INDEX "SegmentProfile_authorityId_state_dueOn_idx" ON "SegmentProfile"("authorityId", "state", "dueOn");

-- CreateIndex
CREATE INDEX "ProfileProcess_authorityId_processId_idx" ON "ProfileProcess"("authorityId", "processId");

-- CreateIndex
CREATE INDEX "Trait_profileId_idx" ON "Trait"("profileId");

-- CreateIndex
CREATE INDEX "Trait_authorityId_idx" ON "Trait"("authorityId");

-- CreateIndex
CREATE INDEX "TraitValue_profileId_idx" ON "TraitValue"("profileId");

-- CreateIndex
CREATE INDEX "TraitValue_authorityId_idx" ON "TraitValue"("authorityId");

-- CreateIndex
CREATE INDEX "Segment_profileId_idx" ON "Segment"("profileId");

-- CreateIndex
CREATE INDEX "Segment_authorityId_idx" ON "Segment"("authorityId");

-- CreateIndex
CREATE INDEX "SegmentValue_profileId_idx" ON "SegmentValue"("profileId");

-- CreateIndex
CREATE INDEX "SegmentParameter_profileId_idx" ON "SegmentParameter"("profileId");

-- CreateIndex
CREATE INDEX "Hypothesis_profileId_idx" ON "Hypothesis"("profileId");

-- CreateIndex
CREATE INDEX "Hypothesis_authorityId_idx" ON "Hypothesis"("authorityId");

-- CreateIndex
CREATE INDEX "ProfileChange_authorityId_idx" ON "ProfileChange"("authorityId");

-- CreateIndex
CREATE INDEX "InterviewRating_authorityId_kind_idx" ON "InterviewRating"("authorityId", "kind");
