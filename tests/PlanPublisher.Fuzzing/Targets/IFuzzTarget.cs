namespace PlanPublisher.Fuzzing.Targets;

/// <summary>A part of the program that reads what others wrote.</summary>
public interface IFuzzTarget
{
    string Name { get; }

    /// <summary>Inputs to begin with: real ones, and the cases of the tests.</summary>
    IReadOnlyList<byte[]> Corpus(string repository);

    /// <summary>Returns for any input whatever; an exception is a finding.</summary>
    void Run(byte[] input);
}
