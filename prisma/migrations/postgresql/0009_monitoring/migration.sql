-- CreateTable
CREATE TABLE "MonitoringCampaign" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "checkBy" TEXT NOT NULL,
    "handOverBy" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "openedById" TEXT,
    "openedAt" TEXT NOT NULL,

    CONSTRAINT "MonitoringCampaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MonitoringTask" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "openedAt" TEXT NOT NULL,
    "checkedOn" TEXT NOT NULL,
    "heirId" TEXT NOT NULL,
    "gapsReason" TEXT NOT NULL,
    "remark" TEXT NOT NULL,
    "confirmedById" TEXT,
    "confirmedForId" TEXT NOT NULL,
    "confirmedName" TEXT NOT NULL,
    "confirmedPosition" TEXT NOT NULL,
    "confirmedForName" TEXT NOT NULL,
    "confirmedChannel" TEXT NOT NULL,
    "confirmedAt" TEXT,
    "decidedById" TEXT,
    "decidedAt" TEXT,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "MonitoringTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MonitoringAnswer" (
    "taskId" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "picked" JSONB NOT NULL,
    "processes" JSONB NOT NULL,
    "answeredById" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "answeredAt" TEXT NOT NULL,

    CONSTRAINT "MonitoringAnswer_pkey" PRIMARY KEY ("taskId","area")
);

-- CreateIndex
CREATE UNIQUE INDEX "MonitoringCampaign_authorityId_year_key" ON "MonitoringCampaign"("authorityId", "year");

-- CreateIndex
CREATE INDEX "MonitoringTask_authorityId_state_idx" ON "MonitoringTask"("authorityId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "MonitoringTask_campaignId_unitId_key" ON "MonitoringTask"("campaignId", "unitId");

-- CreateIndex
CREATE INDEX "MonitoringAnswer_authorityId_idx" ON "MonitoringAnswer"("authorityId");
