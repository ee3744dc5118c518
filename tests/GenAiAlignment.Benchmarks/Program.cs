using BenchmarkDotNet.Running;
using GenAiAlignment.Benchmarks;

BenchmarkRunner.Run<StageBenchmarks>(args: args);
