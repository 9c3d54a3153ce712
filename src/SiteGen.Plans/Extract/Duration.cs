// Lengths of time as documents print them: 7分54秒, 1時間30分.
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Plans.Extract;

/// <summary>Reads lengths of time in the KPI's unit.</summary>
public static class Duration
{
    private const int SecondsOfMinute = 60, SecondsOfHour = 3600, Decimals = 6;

    // What rounding to the sixth decimal of an hour leaves in ten years, in seconds.
    private const decimal NoSecond = 0.02m;

    private static readonly Regex Shape = new(
        @"^((?<h>[0-9]{1,5})時間)?\s?((?<m>[0-9]{1,5})分)?\s?((?<s>[0-9]{1,5})秒)?$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1));

    /// <summary>
    /// The length in minutes, hours or seconds, as the unit says; null for another unit, or a cell that is no
    /// length of several parts or of another unit of time (2時間 for a KPI in minutes).
    /// </summary>
    public static decimal? Minutes(string cell, string? unit)
    {
        if (SecondsOf(unit) is not { } size || Shape.Match(Narrow.Text(cell).Trim()) is not { Success: true } match) return null;
        var parts = new[] { "h", "m", "s" }.Select(p => match.Groups[p]).ToList();
        // 7分75秒 is nobody's length.
        if (IsBare(parts, size) || parts.SkipWhile(p => !p.Success).Skip(1).Any(p => Number(p) >= SecondsOfMinute)) return null;
        var seconds = Number(parts[0]) * SecondsOfHour + Number(parts[1]) * SecondsOfMinute + Number(parts[2]);
        return In(seconds, size);
    }

    /// <summary>A sum of lengths in the KPI's unit as it is read from a cell: three times 3時間20分 are 10時間, and not a little
    /// less; other values as they are.</summary>
    public static decimal Summed(decimal value, string? unit)
    {
        // Seconds are never rounded when they are read.
        if (SecondsOf(unit) is not { } size || size == 1) return value;
        var seconds = Math.Round(value * size);
        return Math.Abs(value * size - seconds) < NoSecond ? In(seconds, size) : value;
    }

    private static decimal In(decimal seconds, decimal size) => Math.Round(seconds / size, Decimals) / 1.0000000000000000000000000000m;

    // A number with the KPI's own unit is read as every other; 2時間 in minutes is none of them.
    private static bool IsBare(List<Group> parts, decimal size) => parts.Count(p => p.Success) switch
    {
        0 => true,
        1 => size == (parts[0].Success ? SecondsOfHour : parts[1].Success ? SecondsOfMinute : 1),
        _ => false,
    };

    /// <summary>How many seconds a unit of time has; null for other units.</summary>
    public static decimal? SecondsOf(string? unit) => unit switch
    {
        "秒" or "second" or "seconds" => 1,
        "分" or "minute" or "minutes" => SecondsOfMinute,
        "時間" or "hour" or "hours" => SecondsOfHour,
        _ => null,
    };

    private static decimal Number(Group part) => part.Success ? decimal.Parse(part.Value, CultureInfo.InvariantCulture) : 0;
}
