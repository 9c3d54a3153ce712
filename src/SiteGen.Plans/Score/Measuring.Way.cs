// The way from the start to the target: whether there is one, whether a pace can be asked of it, and where it stands.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

public static partial class Measuring
{
    /// <summary>A KPI's way to a version of its target.</summary>
    private sealed class Way
    {
        private readonly Indicator indicator;
        private readonly Target? target;
        private readonly Actual? figure;

        /// <summary>Looks at the way.</summary>
        /// <param name="indicator">The KPI.</param>
        /// <param name="target">The version of its target; null where it has none.</param>
        /// <param name="measuredYear">The year that gives the figure; null where none does.</param>
        /// <param name="at">That year, or the reported one.</param>
        public Way(Indicator indicator, Target? target, int? measuredYear, int at)
        {
            (this.indicator, this.target, At, figure) = (indicator, target, at, indicator.ActualOf(at));
            Start = StartFor(indicator, at, target);
            Time = StandsAt(indicator, at);
            IsAfterStart = measuredYear is null || IsFigureAfterStart();
            HasPath = AsksPace && !IsUndated && !IsBeforeDue && WholeYears.LieBetween(indicator, Start!, figure, target!);
            Path = HasPath ? TargetPath.Of(new(Start!.Value, From!.Value), target) : [];
        }

        /// <summary>The year that gives the figure, or the reported one.</summary>
        public int At { get; }

        /// <summary>Where the figure stands in time.</summary>
        public int Time { get; }

        public StartingPoint? Start { get; }

        public int? Due => target?.Due.FiscalYear;

        public decimal? Goal => target is { Kind: TargetKind.NotComparable } ? null : target?.Value;

        public bool IsFloor => target is not null && Measuring.IsFloor(indicator, target, Start);

        /// <summary>More is better, of something above zero; what must lie beyond a bound has not reached it at 100 per cent, and
        /// what must lie within a range may miss it with more.</summary>
        public bool HasAttainment => indicator.Direction == Direction.Up && Goal > 0
            && target!.Kind is not (TargetKind.Above or TargetKind.Between);

        /// <summary>There is a distance from the start to a target that is to be reached once.</summary>
        public bool IsWay => !IsFloor && !IsOfEachYear && Start is not null && Goal is not null && Goal != Start.Value
            && indicator.Direction != Direction.Unknown;

        /// <summary>Counting may begin after the start: then the way does, too.</summary>
        public int? From => Start is null ? null : Math.Max(Start.Year, indicator.Begins - 1 ?? Start.Year);

        public bool IsAfterStart { get; }

        public bool HasBegun => IsAfterStart && (From is null || Time > From);

        public bool IsUndated => figure?.IsUndated == true;

        public bool HasPath { get; }

        /// <summary>A pace would be asked, but start, figure and target are not whole years apart.</summary>
        public bool HasUnevenDates => AsksPace && !HasPath && !IsUndated;

        public IReadOnlyList<PathPoint> Path { get; }

        private bool AsksPace =>
            IsWay && indicator.Status != IndicatorStatus.Ended && indicator.Accumulation != Accumulation.Averaged;

        private bool IsOfEachYear => target?.Due is { Kind: PeriodKind.Range, Meaning: RangeMeaning.Each };

        private bool IsBeforeDue => Time == Due && figure is not null && IsBefore(figure, target!.Due);

        private bool IsFigureAfterStart()
        {
            var measuredIn = figure?.MeasuredYear ?? At;
            return measuredIn > (Start?.Year ?? BaseYear(target) ?? int.MinValue)
                || Start?.Year == measuredIn && IsLaterInYear(indicator.BaselineOf(target), figure);
        }
    }
}
