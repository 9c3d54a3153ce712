// Shows how far a long build is: a moving bar on a terminal, nothing in CI, where the closing line is enough.
using Spectre.Console;

namespace SiteGen.Commands;

/// <summary>Shows progress, and stops the work when the user asks for it.</summary>
public sealed class Progress(TextWriter output, CancellationToken stop = default)
{
    private readonly bool onTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;

    /// <summary>Runs work in many steps; the work calls the given action after each one.</summary>
    public void Run(string name, int steps, Action<Action> work)
    {
        if (!onTerminal)
        {
            work(stop.ThrowIfCancellationRequested);
            stop.ThrowIfCancellationRequested();
            return;
        }
        AnsiConsole.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(name, maxValue: Math.Max(1, steps));
            work(() =>
            {
                stop.ThrowIfCancellationRequested();
                task.Increment(1);
            });
        });
        stop.ThrowIfCancellationRequested();
    }
}
