// The icon of a status, as a path in a box of 16 by 16: each has a shape of its own, so colour is never needed.
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Parts.StatusTag;

/// <summary>Draws the icons of statuses.</summary>
public static class StatusIcon
{
    /// <summary>The path of an icon.</summary>
    public static string Path(Status status) => status switch
    {
        Status.Met => "M6.4 13.2 1.6 8.4l1.7-1.7 3.1 3.1 6.3-6.3 1.7 1.7z",
        Status.OnPace => "M8 1.5 14.5 8h-4v6.5h-5V8h-4z",
        Status.Behind => "M2 12.5 9.2 5.300 6 5.300V3h7.500v7.500h-2.300V6.900L4.200 14z",
        Status.Advancing => "M9 2.500 14.500 8 9 13.500V10H1.500V6H9z",
        Status.Flat or Status.NothingYet => "M1.500 6.500h13v3h-13z",
        Status.Away => "M8 14.500 1.500 8h4V1.500h5V8h4z",
        Status.Short or Status.Missed => "M3.500 1.800 8 6.300l4.500-4.500 1.700 1.700L9.700 8l4.500 4.500-1.700 1.700L8 9.700l-4.500 4.500-1.700-1.700L6.300 8 1.800 3.500z",
        Status.Awaited or Status.NoFigure or Status.NotStarted => "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2a5 5 0 1 0 0 10A5 5 0 0 0 8 3zm-1 1.500h2v3.400l2.300 2.300-1.400 1.400L7 8.700z",
        Status.Text => "M2 3h12v2H2zm0 4h12v2H2zm0 4h8v2H2z",
        _ => "M6.900 11.500h2.200v2.200H6.900zM8 2a3.700 3.700 0 0 1 3.700 3.700c0 2.300-2.600 2.500-2.600 4.600H6.900c0-3.400 2.500-3.200 2.500-4.600a1.400 1.400 0 0 0-2.800 0H4.300A3.700 3.700 0 0 1 8 2z",
    };
}
